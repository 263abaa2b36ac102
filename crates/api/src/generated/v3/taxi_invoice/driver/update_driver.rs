//! `/v3/taxi-invoice/driver/update-driver`: 更新司机信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/taxi-invoice/driver/update-driver`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 更新司机信息.
    ///
    /// `POST /v3/taxi-invoice/driver/update-driver`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/update-driver.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/taxi-invoice/driver/update-driver", "更新司机信息");

/// 司机头像.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DriverPhoto {
    /// 照片类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub photo_type: Option<String>,
    /// 司机头像摘要.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo_digest: Option<crate::v3::taxi_invoice::PhotoDigest>,
    /// 头像url.
    #[serde(skip_serializing_if = "check::is_void")]
    pub photo_url: Option<String>,
    /// 头像icon.
    #[serde(skip_serializing_if = "check::is_void")]
    pub photo_icon: Option<String>,
}

fields! {
    DriverPhoto {
        0 photo_type, 1 photo_digest, 2 photo_url, 3 photo_icon,
    }
}

impl Check for DriverPhoto {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.photo_type {
            check::text("photo_type", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.photo_digest {
            value.check().map_err(|fault| fault.within("photo_digest"))?;
        }
        if let Some(value) = &self.photo_url {
            check::text("photo_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.photo_icon {
            check::text("photo_icon", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/taxi-invoice/driver/update-driver`, 更新司机信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 司机姓名. Sensitive: encrypted on the wire.
    pub driver_name: Sensitive,
    /// 司机身份证号码. Sensitive: encrypted on the wire.
    pub id_card_number: Sensitive,
    /// 公司名称.
    pub company_name: String,
    /// 商户号.
    pub mchid: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 司机类别.
    pub driver_category: String,
    /// 岗位状态.
    pub driver_status: String,
    /// 司机头像.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub driver_photo: Option<DriverPhoto>,
    /// 行政区划ID.
    pub region_id: i64,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("driver_name", &self.driver_name)?;
        check::required("id_card_number", &self.id_card_number)?;
        check::required("company_name", &self.company_name)?;
        check::text("company_name", &self.company_name, 0, usize::MAX)?;
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, usize::MAX)?;
        check::required("driver_license", &self.driver_license)?;
        check::text("driver_license", &self.driver_license, 0, usize::MAX)?;
        check::required("driver_category", &self.driver_category)?;
        check::text("driver_category", &self.driver_category, 0, usize::MAX)?;
        check::required("driver_status", &self.driver_status)?;
        check::text("driver_status", &self.driver_status, 0, usize::MAX)?;
        if let Some(value) = &self.driver_photo {
            value.check().map_err(|fault| fault.within("driver_photo"))?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("driver_name", &mut self.driver_name);
        visit("id_card_number", &mut self.id_card_number);
    }
}

/// The answer to `POST /v3/taxi-invoice/driver/update-driver`, 更新司机信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 司机姓名. Sensitive: encrypted on the wire.
    pub driver_name: Sensitive,
    /// 司机身份证号码. Sensitive: encrypted on the wire.
    pub id_card_number: Sensitive,
    /// 公司名称.
    pub company_name: String,
    /// 商户号.
    pub mchid: String,
    /// 营运资格证号.
    pub driver_license: String,
    /// 司机类别.
    pub driver_category: String,
    /// 岗位状态.
    pub driver_status: String,
    /// 司机头像.
    pub driver_photo: Option<DriverPhoto>,
    /// 行政区划ID.
    pub region_id: i64,
}

fields! {
    PostResponse {
        0 driver_name, 1 id_card_number, 2 company_name, 3 mchid, 4 driver_license, 5 driver_category, 6 driver_status,
        7 driver_photo, 8 region_id,
    }
}

impl SensitiveFields for PostResponse {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("driver_name", &mut self.driver_name);
        visit("id_card_number", &mut self.id_card_number);
    }
}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "driver_name",
        "id_card_number",
        "company_name",
        "mchid",
        "driver_license",
        "driver_category",
        "driver_status",
        "region_id",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
