//! `/v3/catering/orders/sync-status`: 点餐订单信息同步（渠道商/服务商） `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/catering/orders/sync-status`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 点餐订单信息同步（渠道商/服务商）.
    ///
    /// `POST /v3/catering/orders/sync-status`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/catering.php?chapter=26_1>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/catering/orders/sync-status", "点餐订单信息同步（渠道商/服务商）");

/// 商户菜品信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Dish {
    /// 商户菜品ID. At most 48 characters.
    pub out_dish_no: String,
    /// 菜品名称. At most 128 characters.
    pub name: String,
    /// 菜品单价. Fen (1/100 yuan).
    pub price: i64,
    /// 菜品单位.
    pub unit: DishUnit,
    /// 菜品数量.
    pub count: f64,
    /// 菜品折扣. Percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<i64>,
    /// 菜品分类. At most 32 characters.
    #[serde(rename = "type", skip_serializing_if = "check::is_void")]
    pub type_: Option<String>,
    /// 当前菜品在服务商平台的顺序.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// 菜品属性.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<Properties>,
}

impl Check for Dish {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_dish_no", &self.out_dish_no)?;
        check::text("out_dish_no", &self.out_dish_no, 0, 48)?;
        check::required("name", &self.name)?;
        check::text("name", &self.name, 0, 128)?;
        check::required("unit", &self.unit)?;
        check::known("unit", &self.unit)?;
        if let Some(value) = &self.type_ {
            check::text("type", value, 0, 32)?;
        }
        if let Some(value) = &self.properties {
            value.check().map_err(|fault| fault.within("properties"))?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/catering/orders/sync-status`, 点餐订单信息同步（渠道商/服务商）.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 微信支付分配的服务商商户号. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_mchid: Option<String>,
    /// 服务商AppID. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 微信支付分配的渠道商商户号. At most 32 characters.
    pub channel_id: String,
    /// 微信支付分配子商户商户号. At most 32 characters.
    pub sub_mchid: String,
    /// 子商户AppID. At most 32 characters.
    pub sub_appid: String,
    /// 商户旗下门店的唯一编号. At most 32 characters.
    pub out_shop_no: String,
    /// 用户子标识. At most 32 characters.
    pub sub_openid: String,
    /// 微信用户登录接口返回的登录票据.
    pub login_token: String,
    /// 点餐入口. At most 25 characters.
    pub order_entry: String,
    /// 总价. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 优惠金额. Fen (1/100 yuan).
    pub discount_amount: i64,
    /// 实际支付金额. Fen (1/100 yuan).
    pub user_amount: i64,
    /// 订单状态.
    pub status: PostStatus,
    /// 状态发生变化的时间. At most 64 characters.
    pub action_time: Time,
    /// 支付时间. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub pay_time: Option<Time>,
    /// 支付订单号. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_id: Option<String>,
    /// 渠道商系统内部支付订单号. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 渠道商系统内部订单号. At most 64 characters.
    pub out_order_no: String,
    /// 桌位号. At most 16 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_table_no: Option<String>,
    /// 消费人数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people_count: Option<i64>,
    /// 商户菜品信息列表.
    pub dish_list: Vec<Dish>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, 32)?;
        }
        check::required("channel_id", &self.channel_id)?;
        check::text("channel_id", &self.channel_id, 0, 32)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("sub_appid", &self.sub_appid)?;
        check::text("sub_appid", &self.sub_appid, 0, 32)?;
        check::required("out_shop_no", &self.out_shop_no)?;
        check::text("out_shop_no", &self.out_shop_no, 0, 32)?;
        check::required("sub_openid", &self.sub_openid)?;
        check::text("sub_openid", &self.sub_openid, 0, 32)?;
        check::required("login_token", &self.login_token)?;
        check::text("login_token", &self.login_token, 0, usize::MAX)?;
        check::required("order_entry", &self.order_entry)?;
        check::text("order_entry", &self.order_entry, 0, 25)?;
        check::required("status", &self.status)?;
        check::known("status", &self.status)?;
        check::required("action_time", &self.action_time)?;
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, 64)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, 64)?;
        }
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 64)?;
        if let Some(value) = &self.out_table_no {
            check::text("out_table_no", value, 0, 16)?;
        }
        check::required("dish_list", &self.dish_list)?;
        for (index, item) in self.dish_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("dish_list", index))?;
        }
        Ok(())
    }
}

/// 菜品属性.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Properties {
    /// 口味. At most 128 characters.
    pub taste: String,
    /// 做法. At most 128 characters.
    pub cuisine: String,
    /// 主料. At most 128 characters.
    pub main_material: String,
    /// 配料. At most 128 characters.
    pub ingredients: String,
    /// 其他. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub others: Option<String>,
}

impl Check for Properties {
    fn check(&self) -> Result<(), FieldError> {
        check::required("taste", &self.taste)?;
        check::text("taste", &self.taste, 0, 128)?;
        check::required("cuisine", &self.cuisine)?;
        check::text("cuisine", &self.cuisine, 0, 128)?;
        check::required("main_material", &self.main_material)?;
        check::text("main_material", &self.main_material, 0, 128)?;
        check::required("ingredients", &self.ingredients)?;
        check::text("ingredients", &self.ingredients, 0, 128)?;
        if let Some(value) = &self.others {
            check::text("others", value, 0, 128)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 菜品单位.
    pub enum DishUnit {
        /// `BY_SHARE`
        ByShare = "BY_SHARE",
        /// `BY_WEIGHT`
        ByWeight = "BY_WEIGHT",
    }
}

open_enum! {
    /// 订单状态.
    pub enum PostStatus {
        /// `CREATE_DEAL`
        CreateDeal = "CREATE_DEAL",
        /// `PAY_SUCCESS`
        PaySuccess = "PAY_SUCCESS",
    }
}
