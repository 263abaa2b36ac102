//! `/v3/gov/subsidy`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod audit;
pub mod companies;
pub mod goods;
pub mod n_qualifications;
pub mod qualification;
pub mod qualifications;
pub mod sncode;
pub mod transactions;
pub mod zhejiang;

/// The path `/v3/gov/subsidy`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/audit`.
    pub fn audit(self) -> audit::Path<'a> {
        audit::Path(self.0.segment("audit"))
    }

    /// On to `/v3/gov/subsidy/companies`.
    pub fn companies(self) -> companies::Path<'a> {
        companies::Path(self.0.segment("companies"))
    }

    /// On to `/v3/gov/subsidy/goods`.
    pub fn goods(self) -> goods::Path<'a> {
        goods::Path(self.0.segment("goods"))
    }

    /// On to `/v3/gov/subsidy/n-qualifications`.
    pub fn n_qualifications(self) -> n_qualifications::Path<'a> {
        n_qualifications::Path(self.0.segment("n-qualifications"))
    }

    /// On to `/v3/gov/subsidy/qualification`.
    pub fn qualification(self) -> qualification::Path<'a> {
        qualification::Path(self.0.segment("qualification"))
    }

    /// On to `/v3/gov/subsidy/qualifications`.
    pub fn qualifications(self) -> qualifications::Path<'a> {
        qualifications::Path(self.0.segment("qualifications"))
    }

    /// On to `/v3/gov/subsidy/sncode`.
    pub fn sncode(self) -> sncode::Path<'a> {
        sncode::Path(self.0.segment("sncode"))
    }

    /// On to `/v3/gov/subsidy/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }

    /// On to `/v3/gov/subsidy/zhejiang`.
    pub fn zhejiang(self) -> zhejiang::Path<'a> {
        zhejiang::Path(self.0.segment("zhejiang"))
    }
}

open_enum! {
    /// 品类状态.
    pub enum CateState {
        /// `CATE_STATE_REDEEM`
        CateStateRedeem = "CATE_STATE_REDEEM",
        /// `CATE_STATE_REFUND`
        CateStateRefund = "CATE_STATE_REFUND",
    }
}

open_enum! {
    /// 归集状态枚举.
    pub enum CollectState {
        /// `COLLECT_STATE_NOT_COLLECT`
        CollectStateNotCollect = "COLLECT_STATE_NOT_COLLECT",
        /// `COLLECT_STATE_COLLECTED`
        CollectStateCollected = "COLLECT_STATE_COLLECTED",
        /// `COLLECT_STATE_COLLECTION_FAILED`
        CollectStateCollectionFailed = "COLLECT_STATE_COLLECTION_FAILED",
    }
}

open_enum! {
    /// 能效等级.
    pub enum EnergyGrade {
        /// `FIRST_LEVEL`
        FirstLevel = "FIRST_LEVEL",
        /// `SECOND_LEVEL`
        SecondLevel = "SECOND_LEVEL",
        /// `ENERGY_GRADE_UNKNOWN`
        EnergyGradeUnknown = "ENERGY_GRADE_UNKNOWN",
    }
}

open_enum! {
    /// 证件类型.
    pub enum IdentityDocumentType {
        /// `ID_DOC_TYPE_ID_CARD`
        IdDocTypeIdCard = "ID_DOC_TYPE_ID_CARD",
        /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`
        IdDocTypeMainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
        /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`
        IdDocTypeMainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
    }
}

open_enum! {
    /// 类型.
    pub enum PcType {
        /// `DESKTOP`
        Desktop = "DESKTOP",
        /// `LAPTOP`
        Laptop = "LAPTOP",
        /// `COMPUTER_TYPE_UNKNOWN`
        ComputerTypeUnknown = "COMPUTER_TYPE_UNKNOWN",
    }
}

open_enum! {
    /// 产品类型.
    pub enum ProductType {
        /// `COMMON_PRODUCT`
        CommonProduct = "COMMON_PRODUCT",
        /// `AI_PRODUCT`
        AiProduct = "AI_PRODUCT",
    }
}

open_enum! {
    /// 销售方式.
    pub enum SaleModel {
        /// `SALE_MODEL_ONLINE`
        SaleModelOnline = "SALE_MODEL_ONLINE",
        /// `SALE_MODEL_OFFLINE`
        SaleModelOffline = "SALE_MODEL_OFFLINE",
    }
}
