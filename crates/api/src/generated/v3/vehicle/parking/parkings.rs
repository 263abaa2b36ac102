//! `/v3/vehicle/parking/parkings`: 创建停车入场 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/vehicle/parking/parkings`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创建停车入场.
    ///
    /// `POST /v3/vehicle/parking/parkings`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/vehicle/parking/parkings", "创建停车入场");

/// The body of `POST /v3/vehicle/parking/parkings`, 创建停车入场.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 商户入场id.
    pub out_parking_no: String,
    /// 车牌号.
    pub plate_number: String,
    /// 车牌颜色.
    pub plate_color: crate::v3::vehicle::PlateColor,
    /// 回调通知url.
    pub notify_url: String,
    /// 入场时间.
    pub start_time: Time,
    /// 停车场名称.
    pub parking_name: String,
    /// 免费时长. Seconds.
    pub free_duration: i64,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("out_parking_no", &self.out_parking_no)?;
        check::text("out_parking_no", &self.out_parking_no, 0, usize::MAX)?;
        check::required("plate_number", &self.plate_number)?;
        check::text("plate_number", &self.plate_number, 0, usize::MAX)?;
        check::required("plate_color", &self.plate_color)?;
        check::known("plate_color", &self.plate_color)?;
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        check::required("start_time", &self.start_time)?;
        check::required("parking_name", &self.parking_name)?;
        check::text("parking_name", &self.parking_name, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/vehicle/parking/parkings`, 创建停车入场.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 停车入场id.
    pub id: String,
    /// 商户入场id.
    pub out_parking_no: String,
    /// 车牌号.
    pub plate_number: String,
    /// 车牌颜色.
    pub plate_color: crate::v3::vehicle::PlateColor,
    /// 入场时间.
    pub start_time: Time,
    /// 停车场名称.
    pub parking_name: String,
    /// 免费时长. Seconds.
    pub free_duration: i64,
    /// 停车入场状态.
    pub state: PostState,
    /// 不可用状态描述.
    pub block_reason: Option<BlockReason>,
}

fields! {
    PostResponse {
        0 id, 1 out_parking_no, 2 plate_number, 3 plate_color, 4 start_time, 5 parking_name, 6 free_duration, 7 state,
        8 block_reason,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["id", "out_parking_no", "plate_number", "plate_color", "start_time", "parking_name", "free_duration", "state"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 不可用状态描述.
    pub enum BlockReason {
        /// `PAUSE`
        Pause = "PAUSE",
        /// `OVERDUE`
        Overdue = "OVERDUE",
        /// `OUT_SERVICE`
        OutService = "OUT_SERVICE",
        /// `EVALUATION_FAILED`
        EvaluationFailed = "EVALUATION_FAILED",
    }
}

open_enum! {
    /// 停车入场状态.
    pub enum PostState {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `BLOCKED`
        Blocked = "BLOCKED",
    }
}
