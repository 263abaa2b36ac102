//! Resources of events behind the feature `fapiao`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The resource of `FAPIAO.CARD_DISCARDED`, 发票卡券作废通知.
///
/// Behind the feature `fapiao`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-card-template/invoice-card-cancel-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FapiaoCardDiscardedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: Option<String>,
    /// 发票信息.
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
}

fields! {
    FapiaoCardDiscardedResource {
        0 mchid, 1 sub_mchid, 2 fapiao_apply_id, 3 fapiao_information,
    }
}

/// The resource of `FAPIAO.CARD_INSERTED`, 发票插入用户卡包成功通知.
///
/// Behind the feature `fapiao`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-insert-bag-success-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FapiaoCardInsertedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: Option<String>,
    /// 发票信息.
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
}

fields! {
    FapiaoCardInsertedResource {
        0 mchid, 1 sub_mchid, 2 fapiao_apply_id, 3 fapiao_information,
    }
}

/// An item of `fapiao_information` of a `FapiaoCardDiscardedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FapiaoInformation {
    /// 商户发票单号.
    pub fapiao_id: Option<String>,
    /// State of the invoice.
    pub fapiao_status: Option<String>,
    /// 发票卡券状态.
    pub card_status: Option<String>,
}

fields! {
    FapiaoInformation {
        0 fapiao_id, 1 fapiao_status, 2 card_status,
    }
}

/// The resource of `FAPIAO.ISSUED`, 发票开具成功通知.
///
/// Behind the feature `fapiao`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-issued-success-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FapiaoIssuedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: Option<String>,
    /// 发票信息.
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
}

fields! {
    FapiaoIssuedResource {
        0 mchid, 1 sub_mchid, 2 fapiao_apply_id, 3 fapiao_information,
    }
}

/// The resource of `FAPIAO.REVERSED`, 发票冲红成功通知.
///
/// Behind the feature `fapiao`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/invoice-flush-success-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FapiaoReversedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: Option<String>,
    /// 发票信息.
    pub fapiao_information: Option<Vec<FapiaoInformation>>,
}

fields! {
    FapiaoReversedResource {
        0 mchid, 1 sub_mchid, 2 fapiao_apply_id, 3 fapiao_information,
    }
}

/// The resource of `FAPIAO.USER_APPLIED`, 用户发票抬头填写完成通知.
///
/// Behind the feature `fapiao`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-card-template/user-invoice-rise-write-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FapiaoUserAppliedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 发票申请单号.
    pub fapiao_apply_id: Option<String>,
    /// 申请时间.
    pub apply_time: Option<Time>,
}

fields! {
    FapiaoUserAppliedResource {
        0 mchid, 1 sub_mchid, 2 fapiao_apply_id, 3 apply_time,
    }
}
