//! `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`: 查询预存code详情 `GET`, 删除预存code `DELETE`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`.
#[must_use = "a path sends nothing: call `.get()` or `.delete()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询预存code详情.
    ///
    /// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }

    /// 删除预存code.
    ///
    /// `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html>
    pub fn delete(self, query: &DeleteQuery) -> Call<'a, DeleteResponse> {
        self.0.call(&DELETE).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", "查询预存code详情");

static DELETE: Operation =
    Operation::new("DELETE", "/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}", "删除预存code");

/// 券code信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CodeInformation {
    /// 商户上传code.
    pub code: Option<String>,
    /// 商户上传code分配状态.
    pub code_status: Option<crate::v3::marketing::busifavor::stocks::stock_id::couponcodes::CodeStatus>,
    /// 上传时间.
    pub upload_time: Option<Time>,
    /// 被分配时间.
    pub dispatched_time: Option<Time>,
    /// 领券用户的OpenID.
    pub openid: Option<String>,
    /// 领券用户的UnionID.
    pub unionid: Option<String>,
    /// 用户券code.
    pub coupon_code: Option<String>,
}

fields! {
    CodeInformation {
        0 code, 1 code_status, 2 upload_time, 3 dispatched_time, 4 openid, 5 unionid, 6 coupon_code,
    }
}

/// 券码信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CouponInformation {
    /// 商家券批次名称.
    pub stock_name: String,
    /// 批次归属商户号.
    pub belong_merchant: String,
    /// 批次备注.
    pub comment: Option<String>,
    /// 适用商品范围.
    pub goods_name: String,
    /// 批次类型.
    pub stock_type: crate::v3::marketing::busifavor::StockType,
    /// 是否允许转赠.
    pub transferable: Option<bool>,
    /// 是否允许分享领券链接.
    pub shareable: Option<bool>,
    /// 券状态.
    pub coupon_state: Option<crate::v3::marketing::busifavor::CouponState>,
    /// 核销规则.
    pub coupon_use_rule: crate::v3::marketing::busifavor::stocks::stock_id::CouponUseRule,
    /// 自定义入口.
    pub custom_entrance: Option<crate::v3::marketing::busifavor::CustomEntrance>,
    /// 样式信息.
    pub display_pattern_info: Option<crate::v3::marketing::busifavor::stocks::DisplayPatternInfo>,
    /// 券code. Code of the coupon.
    pub coupon_code: Option<String>,
    /// 批次号. Number of the stock of coupons.
    pub stock_id: Option<String>,
    /// 券可使用开始时间. From when the coupon can be used.
    pub available_start_time: Option<Time>,
    /// 券过期时间. When the coupon expires.
    pub expire_time: Option<Time>,
    /// 领券时间. When the user received the coupon.
    pub receive_time: Option<Time>,
    /// 发券请求单号. Number of the request that sent the coupon.
    pub send_request_no: Option<String>,
    /// 核销请求单号. Number of the request that used the coupon.
    pub use_request_no: Option<String>,
    /// 券核销时间. When the coupon was used.
    pub use_time: Option<Time>,
    /// 关联的商户订单号. Your order number that the coupon was tied to.
    pub associate_out_trade_no: Option<String>,
    /// 退券请求单号. Number of the request that gave the coupon back.
    pub return_request_no: Option<String>,
    /// 退券时间. When the coupon was given back.
    pub return_time: Option<Time>,
    /// 失效请求单号. Number of the request that made the coupon invalid.
    pub deactivate_request_no: Option<String>,
    /// 失效时间. When the coupon was made invalid.
    pub deactivate_time: Option<Time>,
    /// 失效原因. Why the coupon was made invalid.
    pub deactivate_reason: Option<String>,
}

fields! {
    CouponInformation {
        0 stock_name, 1 belong_merchant, 2 comment, 3 goods_name, 4 stock_type, 5 transferable, 6 shareable,
        7 coupon_state, 8 coupon_use_rule, 9 custom_entrance, 10 display_pattern_info, 11 coupon_code, 12 stock_id,
        13 available_start_time, 14 expire_time, 15 receive_time, 16 send_request_no, 17 use_request_no, 18 use_time,
        19 associate_out_trade_no, 20 return_request_no, 21 return_time, 22 deactivate_request_no, 23 deactivate_time,
        24 deactivate_reason,
    }
}

pub(crate) static COUPON_INFORMATION_SHAPE: Shape = Shape::new(
    &["stock_name", "belong_merchant", "goods_name", "stock_type", "coupon_use_rule"],
    &[("coupon_use_rule", &crate::v3::marketing::busifavor::stocks::stock_id::COUPON_USE_RULE_SHAPE)],
);

/// The query of `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeleteQuery {
    /// 请求业务单据号.
    pub delete_request_no: String,
}

impl Check for DeleteQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("delete_request_no", &self.delete_request_no)?;
        check::text("delete_request_no", &self.delete_request_no, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for DeleteQuery {
    fn write(&self, query: &mut Query) {
        query.push("delete_request_no", &self.delete_request_no);
    }
}

/// The answer to `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`, 删除预存code.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// 批次号.
    pub stock_id: Option<String>,
    /// 删除时间.
    pub delete_time: Option<Time>,
}

fields! {
    DeleteResponse {
        0 stock_id, 1 delete_time,
    }
}

impl SensitiveFields for DeleteResponse {}

impl Answer for DeleteResponse {}

/// The query of `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 公众账号ID.
    pub appid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("appid", self.appid.as_ref());
    }
}

/// The answer to `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`, 查询预存code详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 券code信息.
    pub code_information: CodeInformation,
    /// 券码信息.
    pub coupon_information: Option<CouponInformation>,
}

fields! {
    GetResponse {
        0 code_information, 1 coupon_information,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["code_information"], &[("coupon_information", &COUPON_INFORMATION_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
