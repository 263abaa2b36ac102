//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`: 商家明细单号查询明细单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商家明细单号查询明细单. One packet, by WeChat Pay's numbers. Ask a minute after sending.
    ///
    /// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4014310384>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
    "商家明细单号查询明细单",
);

/// The answer to `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`,
/// 商家明细单号查询明细单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 品牌主商户号. Merchant id of the brand.
    pub brand_mchid: String,
    /// 商家品牌红包批次单号. Your number of the batch.
    pub out_batch_no: String,
    /// 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
    pub batch_no: String,
    /// 商家品牌红包明细单号. Your number of the detail.
    pub out_detail_no: String,
    /// 微信支付品牌红包明细单号. WeChat Pay's number of the detail.
    pub detail_no: String,
    /// 品牌红包明细单状态. State of the detail.
    pub detail_state: crate::v3::fund_app::brand_redpacket::DetailState,
    /// 红包金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 红包备注. Shown to the payee.
    pub remark: String,
    /// 失败原因. Why it failed, as a code. Only with FAIL.
    pub fail_reason: Option<crate::v3::fund_app::brand_redpacket::FailReason>,
    /// 接收红包用户OpenID. The payee's openid under `appid`.
    pub openid: String,
    /// 接收红包用户姓名. The payee's real name, if it was sent; encrypted to the merchant's certificate.
    pub user_name: Option<Sensitive>,
    /// 品牌红包发起时间. When it was started.
    pub initiate_time: Option<Time>,
    /// 品牌红包更新时间. When its state last changed.
    pub update_time: Time,
    /// 品牌ID. Id of the brand.
    pub brand_id: i64,
    /// 品牌红包模板ID. Id of the packet template.
    pub template_id: String,
    /// 品牌AppID. AppID bound to the brand.
    pub brand_appid: Option<String>,
}

fields! {
    GetResponse {
        0 brand_mchid, 1 out_batch_no, 2 batch_no, 3 out_detail_no, 4 detail_no, 5 detail_state, 6 amount, 7 remark,
        8 fail_reason, 9 openid, 10 user_name, 11 initiate_time, 12 update_time, 13 brand_id, 14 template_id,
        15 brand_appid,
    }
}

impl SensitiveFields for GetResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.user_name {
            visit("user_name", value);
        }
    }
}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "brand_mchid",
        "out_batch_no",
        "batch_no",
        "out_detail_no",
        "detail_no",
        "detail_state",
        "amount",
        "remark",
        "openid",
        "update_time",
        "brand_id",
        "template_id",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
