//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`: 添加零售小店活动业务代理 `PUT`,
//! 删除零售小店活动业务代理 `DELETE`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`.
#[must_use = "a path sends nothing: call `.put()` or `.delete()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 添加零售小店活动业务代理.
    ///
    /// `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`, for merchants and
    /// service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html>
    pub fn put(self, body: &PutRequest) -> Call<'a, PutResponse> {
        self.0.call(&PUT).with_json(body)
    }

    /// 删除零售小店活动业务代理.
    ///
    /// `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`, for merchants
    /// and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-representative.html>
    pub fn delete(self, query: &DeleteQuery, body: &DeleteRequest) -> Call<'a, DeleteResponse> {
        self.0.call(&DELETE).with_query(query).with_json(body)
    }
}

static PUT: Operation = Operation::new(
    "PUT",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    "添加零售小店活动业务代理",
);

static DELETE: Operation = Operation::new(
    "DELETE",
    "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    "删除零售小店活动业务代理",
);

/// The query of `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeleteQuery {
    /// Your number of the request.
    pub out_request_no: Option<String>,
    /// When it is taken out.
    pub delete_time: Option<Time>,
}

impl Check for DeleteQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.out_request_no {
            check::text("out_request_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for DeleteQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("out_request_no", self.out_request_no.as_ref());
        query.push_some("delete_time", self.delete_time.as_ref());
    }
}

/// The body of `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`,
/// 删除零售小店活动业务代理.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeleteRequest {
    /// 业务代理信息列表.
    pub representative_info_list: Vec<RepresentativeInfo>,
    /// 请求业务单据号.
    pub out_request_no: String,
    /// 删除时间.
    pub delete_time: Time,
}

impl Check for DeleteRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("representative_info_list", &self.representative_info_list)?;
        for (index, item) in self.representative_info_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("representative_info_list", index))?;
        }
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("delete_time", &self.delete_time)?;
        Ok(())
    }
}

/// The answer to `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`,
/// 删除零售小店活动业务代理.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// 零售小店活动ID.
    pub activity_id: String,
    /// 删除失败业务代理信息列表.
    pub failed_representative_info_list: Option<Vec<FailedRepresentativeInfo>>,
    /// 删除时间.
    pub delete_time: Time,
}

fields! {
    DeleteResponse {
        0 activity_id, 1 failed_representative_info_list, 2 delete_time,
    }
}

impl SensitiveFields for DeleteResponse {}

pub(crate) static DELETE_RESPONSE_SHAPE: Shape = Shape::new(
    &["activity_id", "delete_time"],
    &[("failed_representative_info_list", &FAILED_REPRESENTATIVE_INFO_SHAPE)],
);

impl Answer for DeleteResponse {
    const SHAPE: &'static Shape = &DELETE_RESPONSE_SHAPE;
}

/// An item of `failed_representative_info_list` of a `DeleteResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FailedRepresentativeInfo {
    /// 业务代理的OpenID.
    pub openid: String,
}

fields! {
    FailedRepresentativeInfo {
        0 openid,
    }
}

pub(crate) static FAILED_REPRESENTATIVE_INFO_SHAPE: Shape = Shape::new(&["openid"], &[]);

/// The body of `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`,
/// 添加零售小店活动业务代理.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PutRequest {
    /// 业务代理信息列表.
    pub representative_info_list: Vec<RepresentativeInfo>,
    /// 请求业务单据号.
    pub out_request_no: String,
    /// 添加时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub add_time: Option<Time>,
}

impl Check for PutRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("representative_info_list", &self.representative_info_list)?;
        for (index, item) in self.representative_info_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("representative_info_list", index))?;
        }
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`,
/// 添加零售小店活动业务代理.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PutResponse {
    /// 零售小店活动ID.
    pub activity_id: String,
    /// 添加失败业务代理信息列表.
    pub failed_representative_info_list: Option<Vec<FailedRepresentativeInfo>>,
    /// 添加时间.
    pub add_time: Time,
}

fields! {
    PutResponse {
        0 activity_id, 1 failed_representative_info_list, 2 add_time,
    }
}

impl SensitiveFields for PutResponse {}

pub(crate) static PUT_RESPONSE_SHAPE: Shape =
    Shape::new(&["activity_id", "add_time"], &[("failed_representative_info_list", &FAILED_REPRESENTATIVE_INFO_SHAPE)]);

impl Answer for PutResponse {
    const SHAPE: &'static Shape = &PUT_RESPONSE_SHAPE;
}

/// An item of `representative_info_list` of a `DeleteRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct RepresentativeInfo {
    /// 业务代理的OpenID.
    pub openid: String,
}

impl Check for RepresentativeInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, usize::MAX)?;
        Ok(())
    }
}
