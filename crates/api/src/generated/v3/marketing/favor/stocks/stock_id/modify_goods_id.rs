//! `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`: 修改可用单品编码 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/favor/stocks/{stock_id}/modify-goods-id`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 修改可用单品编码.
    ///
    /// `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`, for merchants.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/favor/stocks/{stock_id}/modify-goods-id", "修改可用单品编码");

/// The body of `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`, 修改可用单品编码.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 创建批次的商户号.
    pub stock_creator_mchid: String,
    /// 增加单品编码列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_goods_id_list: Option<Vec<String>>,
    /// 删除单品编码列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_goods_id_list: Option<Vec<String>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_creator_mchid", &self.stock_creator_mchid)?;
        check::text("stock_creator_mchid", &self.stock_creator_mchid, 0, usize::MAX)?;
        if let Some(value) = &self.add_goods_id_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("add_goods_id_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.delete_goods_id_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("delete_goods_id_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`, 修改可用单品编码.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 生效时间.
    pub pause_time: Time,
    /// 批次号.
    pub stock_id: String,
}

fields! {
    PostResponse {
        0 pause_time, 1 stock_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["pause_time", "stock_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
