//! `/v3/goldplan/merchants`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod changecustompagestatus;
pub mod changegoldplanstatus;
pub mod close_advertising_show;
pub mod open_advertising_show;
pub mod set_advertising_industry_filter;

/// The path `/v3/goldplan/merchants`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/goldplan/merchants/changecustompagestatus`.
    pub fn changecustompagestatus(self) -> changecustompagestatus::Path<'a> {
        changecustompagestatus::Path(self.0.segment("changecustompagestatus"))
    }

    /// On to `/v3/goldplan/merchants/changegoldplanstatus`.
    pub fn changegoldplanstatus(self) -> changegoldplanstatus::Path<'a> {
        changegoldplanstatus::Path(self.0.segment("changegoldplanstatus"))
    }

    /// On to `/v3/goldplan/merchants/close-advertising-show`.
    pub fn close_advertising_show(self) -> close_advertising_show::Path<'a> {
        close_advertising_show::Path(self.0.segment("close-advertising-show"))
    }

    /// On to `/v3/goldplan/merchants/open-advertising-show`.
    pub fn open_advertising_show(self) -> open_advertising_show::Path<'a> {
        open_advertising_show::Path(self.0.segment("open-advertising-show"))
    }

    /// On to `/v3/goldplan/merchants/set-advertising-industry-filter`.
    pub fn set_advertising_industry_filter(self) -> set_advertising_industry_filter::Path<'a> {
        set_advertising_industry_filter::Path(self.0.segment("set-advertising-industry-filter"))
    }
}

open_enum! {
    /// 子商户同业过滤的同业过滤标签值.
    pub enum AdvertisingIndustryFilter {
        /// `E_COMMERCE`
        ECommerce = "E_COMMERCE",
        /// `LOVE_MARRIAGE`
        LoveMarriage = "LOVE_MARRIAGE",
        /// `POTOGRAPHY`
        Potography = "POTOGRAPHY",
        /// `EDUCATION`
        Education = "EDUCATION",
        /// `FINANCE`
        Finance = "FINANCE",
        /// `TOURISM`
        Tourism = "TOURISM",
        /// `SKINCARE`
        Skincare = "SKINCARE",
        /// `FOOD`
        Food = "FOOD",
        /// `SPORT`
        Sport = "SPORT",
        /// `JEWELRY_WATCH`
        JewelryWatch = "JEWELRY_WATCH",
        /// `HEALTHCARE`
        Healthcare = "HEALTHCARE",
        /// `BUSSINESS`
        Bussiness = "BUSSINESS",
        /// `PARENTING`
        Parenting = "PARENTING",
        /// `CATERING`
        Catering = "CATERING",
        /// `RETAIL`
        Retail = "RETAIL",
        /// `SERVICES`
        Services = "SERVICES",
        /// `LAW`
        Law = "LAW",
        /// `ESTATE`
        Estate = "ESTATE",
        /// `TRANSPORTATION`
        Transportation = "TRANSPORTATION",
        /// `ENERGY_SAVING`
        EnergySaving = "ENERGY_SAVING",
        /// `SECURITY`
        Security = "SECURITY",
        /// `BUILDING_MATERIAL`
        BuildingMaterial = "BUILDING_MATERIAL",
        /// `COMMUNICATION`
        Communication = "COMMUNICATION",
        /// `MERCHANDISE`
        Merchandise = "MERCHANDISE",
        /// `ASSOCIATION`
        Association = "ASSOCIATION",
        /// `COMMUNITY`
        Community = "COMMUNITY",
        /// `ONLINE_AVR`
        OnlineAvr = "ONLINE_AVR",
        /// `WE_MEDIA`
        WeMedia = "WE_MEDIA",
        /// `CAR`
        Car = "CAR",
        /// `SOFTWARE`
        Software = "SOFTWARE",
        /// `GAME`
        Game = "GAME",
        /// `CLOTHING`
        Clothing = "CLOTHING",
        /// `INDUSTY`
        Industy = "INDUSTY",
        /// `AGRICULTURE`
        Agriculture = "AGRICULTURE",
        /// `PUBLISHING_MEDIA`
        PublishingMedia = "PUBLISHING_MEDIA",
        /// `HOME_DIGITAL`
        HomeDigital = "HOME_DIGITAL",
    }
}

open_enum! {
    /// 操作类型.
    pub enum OperationType {
        /// `OPEN`
        Open = "OPEN",
        /// `CLOSE`
        Close = "CLOSE",
    }
}
