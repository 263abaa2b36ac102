//! `/v3/smartguide/guides`: 服务人员注册 `POST`, 服务人员查询 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod guide_id;

/// The path `/v3/smartguide/guides`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/smartguide/guides/{guide_id}`.
    pub fn guide_id(self, guide_id: impl AsRef<str>) -> guide_id::Path<'a> {
        guide_id::Path(
            self.0.variable("guide_id", guide_id.as_ref(), |value| check::text("guide_id", value, 0, usize::MAX)),
        )
    }

    /// 服务人员注册.
    ///
    /// `POST /v3/smartguide/guides`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }

    /// 服务人员查询.
    ///
    /// `GET /v3/smartguide/guides`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_3.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/smartguide/guides", "服务人员注册");

static GET: Operation = Operation::new("GET", "/v3/smartguide/guides", "服务人员查询");

/// 服务人员信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 服务人员ID.
    pub guide_id: Option<String>,
    /// 门店ID.
    pub store_id: Option<i64>,
    /// 企业微信的员工姓名. Sensitive: encrypted on the wire.
    pub name: Option<Sensitive>,
    /// 手机号码. Sensitive: encrypted on the wire.
    pub mobile: Option<Sensitive>,
    /// 企业微信的员工ID.
    pub userid: Option<String>,
    /// 工号.
    pub work_id: Option<String>,
}

fields! {
    GetItem {
        0 guide_id, 1 store_id, 2 name, 3 mobile, 4 userid, 5 work_id,
    }
}

impl SensitiveFields for GetItem {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.name {
            visit("name", value);
        }
        if let Some(value) = &mut self.mobile {
            visit("mobile", value);
        }
    }
}

/// The query of `GET /v3/smartguide/guides`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户ID.
    pub sub_mchid: Option<String>,
    /// 门店ID.
    pub store_id: i64,
    /// 企业微信的员工ID.
    pub userid: Option<String>,
    /// 手机号码. Sensitive: encrypted on the wire.
    pub mobile: Option<Sensitive>,
    /// 工号.
    pub work_id: Option<String>,
    /// 最大资源条数. At most 10.
    pub limit: Option<i64>,
    /// 请求资源起始位置. Default 0.
    pub offset: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.userid {
            check::text("userid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mobile {
            check::sealed("mobile", value)?;
        }
        if let Some(value) = &self.work_id {
            check::text("work_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.limit {
            check::range("limit", *value, i64::MIN, 10)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("store_id", self.store_id);
        query.push_some("userid", self.userid.as_ref());
        if let Some(value) = &self.mobile {
            query.push_sealed("mobile", value);
        }
        query.push_some("work_id", self.work_id.as_ref());
        query.push_some("limit", self.limit.as_ref());
        query.push_some("offset", self.offset.as_ref());
    }
}

/// The answer to `GET /v3/smartguide/guides`, 服务人员查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 服务人员数量.
    pub total_count: Option<i64>,
    /// 最大资源条数. At most 10.
    pub limit: Option<i64>,
    /// 请求资源起始位置. Default 0.
    pub offset: Option<i64>,
    /// 服务人员信息列表.
    pub data: Option<Vec<GetItem>>,
}

fields! {
    GetResponse {
        0 total_count, 1 limit, 2 offset, 3 data,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.data {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

impl Answer for GetResponse {}

/// The body of `POST /v3/smartguide/guides`, 服务人员注册.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 企业ID.
    pub corpid: String,
    /// 门店ID.
    pub store_id: i64,
    /// 企业微信的员工ID.
    pub userid: String,
    /// 企业微信的员工姓名. Sensitive: encrypted on the wire.
    pub name: Sensitive,
    /// 手机号码. Sensitive: encrypted on the wire.
    pub mobile: Sensitive,
    /// 员工个人二维码.
    pub qr_code: String,
    /// 头像URL.
    pub avatar: String,
    /// 群二维码URL.
    #[serde(skip_serializing_if = "check::is_void")]
    pub group_qrcode: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("corpid", &self.corpid)?;
        check::text("corpid", &self.corpid, 0, usize::MAX)?;
        check::required("userid", &self.userid)?;
        check::text("userid", &self.userid, 0, usize::MAX)?;
        check::required("name", &self.name)?;
        check::required("mobile", &self.mobile)?;
        check::required("qr_code", &self.qr_code)?;
        check::text("qr_code", &self.qr_code, 0, usize::MAX)?;
        check::required("avatar", &self.avatar)?;
        check::text("avatar", &self.avatar, 0, usize::MAX)?;
        if let Some(value) = &self.group_qrcode {
            check::text("group_qrcode", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("name", &mut self.name);
        visit("mobile", &mut self.mobile);
    }
}

/// The answer to `POST /v3/smartguide/guides`, 服务人员注册.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务人员ID.
    pub guide_id: String,
}

fields! {
    PostResponse {
        0 guide_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["guide_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
