//! All that is described of an operation.

use std::fmt;

use crate::data::{OperationData, Place};
use crate::family::Family;
use crate::schema::Schema;

/// All that is described of one operation.
#[derive(Clone, Copy)]
pub struct Details {
    family: &'static Family,
    data: &'static OperationData,
}

/// One parameter of an operation.
#[derive(Debug, Clone, Copy)]
pub struct Parameter {
    place: Place,
    schema: Schema,
}

impl Details {
    pub(crate) fn new(family: &'static Family, data: &'static OperationData) -> Self {
        Self { family, data }
    }

    /// A description of the operation, in our words, if there is one.
    #[must_use]
    pub fn description(self) -> Option<&'static str> {
        self.data.description.as_deref()
    }

    /// The effect and the next step, in Chinese: for the operations that nearly every merchant uses.
    #[must_use]
    pub fn description_zh(self) -> Option<&'static str> {
        self.data.description_zh.as_deref()
    }

    /// The official page.
    #[must_use]
    pub fn link(self) -> Option<&'static str> {
        self.data.link.as_deref()
    }

    /// Another host than `https://api.mch.weixin.qq.com`.
    #[must_use]
    pub fn server(self) -> Option<&'static str> {
        self.data.server.as_deref()
    }

    /// Official products that it belongs to, such as `运营工具∙用工卡`.
    #[must_use]
    pub fn tags(self) -> &'static [String] {
        &self.data.tags
    }

    /// The callers that may use it: `merchant`, `partner` (a service provider).
    #[must_use]
    pub fn roles(self) -> &'static [String] {
        &self.data.roles
    }

    /// The day when the official page was last changed, `yyyy-MM-dd`.
    #[must_use]
    pub fn updated(self) -> Option<&'static str> {
        self.data.updated.as_deref()
    }

    /// Whether the official page calls it deprecated.
    #[must_use]
    pub fn is_deprecated(self) -> bool {
        self.data.deprecated
    }

    /// Whether the connection needs the merchant's certificate, as some of APIv2 does.
    #[must_use]
    pub fn needs_mutual_tls(self) -> bool {
        self.data.mutual_tls
    }

    /// Its parameters, in the order of the description.
    pub fn parameters(self) -> impl Iterator<Item = Parameter> {
        let family = self.family;
        let parameters = self.data.parameters.iter();
        parameters.map(move |data| Parameter { place: data.place, schema: family.schema(&data.schema) })
    }

    /// Lists of query parameters, at least one of each list is given.
    #[must_use]
    pub fn query_any_of(self) -> &'static [Vec<String>] {
        &self.data.query_any_of
    }

    /// The request's body, if it has one.
    #[must_use]
    pub fn request(self) -> Option<Schema> {
        self.data.request.as_ref().map(|content| self.family.schema(&content.schema))
    }

    /// Media type of the request: `application/json`, `application/xml`, `multipart/form-data`.
    #[must_use]
    pub fn request_media(self) -> Option<&'static str> {
        self.data.request.as_ref().map(|content| content.media.as_str())
    }

    /// Whether the request is a form, with a file in it.
    pub(crate) fn takes_form(self) -> bool {
        self.request_media() == Some("multipart/form-data")
    }

    /// HTTP status of a success.
    #[must_use]
    pub fn status(self) -> u16 {
        self.data.status
    }

    /// The body of a success, if it has one.
    #[must_use]
    pub fn response(self) -> Option<Schema> {
        self.data.response.as_ref().map(|content| self.family.schema(&content.schema))
    }

    /// Media type of the answer.
    #[must_use]
    pub fn response_media(self) -> Option<&'static str> {
        self.data.response.as_ref().map(|content| content.media.as_str())
    }
}

impl fmt::Debug for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Details").field("family", self.family).field("link", &self.link()).finish_non_exhaustive()
    }
}

impl Parameter {
    /// Wire name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.schema.name()
    }

    /// The part of the request that holds it.
    #[must_use]
    pub fn place(self) -> Place {
        self.place
    }

    /// Whether it must be given.
    #[must_use]
    pub fn is_required(self) -> bool {
        self.schema.is_required()
    }

    /// The schema of its value.
    #[must_use]
    pub fn schema(self) -> Schema {
        self.schema
    }
}

#[cfg(test)]
mod tests {
    use crate::Language;

    #[test]
    fn what_nearly_every_merchant_uses_is_described_in_chinese() {
        let used = [
            "POST /v3/pay/transactions/jsapi",
            "POST /v3/pay/partner/transactions/jsapi",
            "POST /v3/pay/partner/transactions/miniprogram",
            "POST /v3/pay/transactions/app",
            "POST /v3/pay/partner/transactions/app",
            "POST /v3/pay/transactions/h5",
            "POST /v3/pay/partner/transactions/h5",
            "POST /v3/pay/transactions/native",
            "POST /v3/pay/partner/transactions/native",
            "GET /v3/pay/transactions/id/{transaction_id}",
            "GET /v3/pay/partner/transactions/id/{transaction_id}",
            "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
            "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
            "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close",
            "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
            "POST /v3/refund/domestic/refunds",
            "GET /v3/refund/domestic/refunds/{out_refund_no}",
            "GET /v3/bill/tradebill",
            "GET /v3/bill/fundflowbill",
            "GET /v3/billdownload/file",
            "POST /v3/fund-app/mch-transfer/transfer-bills",
            "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
            "GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
            "POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
            "POST /v3/payroll-card/tokens",
            "GET /v3/payroll-card/relations/{openid}",
            "POST /v3/payroll-card/authentications/pre-order",
            "POST /v3/payroll-card/authentications/pre-order-with-auth",
            "GET /v3/payroll-card/authentications/{authenticate_number}",
            "GET /v3/payroll-card/authentications",
            "POST /v3/payroll-card/transfer-batches",
            "GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
            "GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
            "GET /v3/certificates",
            "POST /v3/combine-transactions/jsapi",
            "POST /v3/combine-transactions/app",
            "POST /v3/combine-transactions/h5",
            "POST /v3/combine-transactions/native",
            "GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
            "POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
        ];
        for name in used {
            let (method, path) = name.split_once(' ').unwrap();
            let operation = crate::find(method, path).unwrap_or_else(|| panic!("{name}"));
            let description = operation.details().description_zh().unwrap_or_else(|| panic!("{name}"));
            assert!(description.ends_with('。') && !description.contains(['(', ',']), "{name}: {description}");
            for language in [Language::English, Language::Chinese] {
                assert!(operation.page(language).contains(description), "{name}");
            }
            let english = operation.details().description().unwrap_or("no English description");
            let first = english.split(['`', '_', ':']).next().unwrap_or(english);
            assert!(!operation.page(Language::Chinese).contains(first), "{name}: one language is enough");
        }
    }

    #[test]
    fn every_product_has_a_chinese_name() {
        for product in crate::products() {
            let name = product.title_zh();
            assert!(!name.contains(['(', ')']) && name.chars().any(|c| c > '\u{4e00}'), "{name}");
        }
    }
}
