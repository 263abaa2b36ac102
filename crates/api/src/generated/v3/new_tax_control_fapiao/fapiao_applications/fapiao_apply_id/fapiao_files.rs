//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`: 获取发票下载信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取发票下载信息.
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`, for merchants and
    /// service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/get-fapiao-file-download-info.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
    "获取发票下载信息",
);

/// An item of `fapiao_download_info_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FapiaoDownloadInfo {
    /// 商户发票单号.
    pub fapiao_id: Option<String>,
    /// 发票文件下载地址.
    pub download_url: Option<String>,
    /// 发票状态.
    pub status: Option<FapiaoDownloadInfoStatus>,
}

fields! {
    FapiaoDownloadInfo {
        0 fapiao_id, 1 download_url, 2 status,
    }
}

/// The query of `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号. A service provider sends it; a merchant does not. The page of 2025-09-03 speaks of service providers
    /// alone and requires it.
    pub sub_mchid: Option<String>,
    /// 商户发票单号. Only the files of this one. Without it, those of the whole application.
    pub fapiao_id: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.fapiao_id {
            check::text("fapiao_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("fapiao_id", self.fapiao_id.as_ref());
    }
}

/// The answer to `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`, 获取发票下载信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 发票列表.
    pub fapiao_download_info_list: Option<Vec<FapiaoDownloadInfo>>,
}

fields! {
    GetResponse {
        0 fapiao_download_info_list,
    }
}

impl SensitiveFields for GetResponse {}

impl Answer for GetResponse {}

open_enum! {
    /// 发票状态.
    pub enum FapiaoDownloadInfoStatus {
        /// `ISSUE_ACCEPTED`
        IssueAccepted = "ISSUE_ACCEPTED",
        /// `ISSUED`
        Issued = "ISSUED",
        /// `REVERSE_ACCEPTED`
        ReverseAccepted = "REVERSE_ACCEPTED",
        /// `REVERSED`
        Reversed = "REVERSED",
        /// `ISSUE_FAILED`
        IssueFailed = "ISSUE_FAILED",
        /// `REVERSE_FAILED`
        ReverseFailed = "REVERSE_FAILED",
    }
}
