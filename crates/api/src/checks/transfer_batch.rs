//! Totals that a batch of transfers must add up to, on the payroll path and on the older one.

use std::collections::HashSet;

use weixinpay_core::{FieldError, Text, text};

/// Fen from which the payee's name must be given: 2,000 yuan.
const NAME_NEEDED_FROM: i64 = 200_000;

/// The fields that both requests have in common.
pub(crate) struct Batch<'a> {
    pub(crate) authorization_type: &'a str,
    pub(crate) sub_appid: Option<&'a str>,
    pub(crate) sp_appid: Option<&'a str>,
    pub(crate) total_amount: i64,
    pub(crate) total_num: i64,
}

/// One transfer of the batch.
pub(crate) struct Detail<'a> {
    pub(crate) out_detail_no: &'a str,
    pub(crate) transfer_amount: i64,
    pub(crate) named: bool,
}

/// The rules, in the order in which a person would look.
pub(crate) fn check(batch: &Batch<'_>, details: &[Detail<'_>]) -> Result<(), FieldError> {
    appid(batch)?;
    let count = details.len();
    if usize::try_from(batch.total_num) != Ok(count) {
        let total = batch.total_num;
        let problem = text!("is {total}; there are {count} details", "为 {total}，但明细有 {count} 笔");
        return Err(FieldError::new("total_num", problem));
    }
    let mut sum = 0_i64;
    for detail in details {
        sum = sum.checked_add(detail.transfer_amount).ok_or_else(|| {
            FieldError::new(
                "total_amount",
                ("is impossible: the details add up to more than 2^63 fen", "不可能：明细之和超过 2^63 分"),
            )
        })?;
    }
    if sum != batch.total_amount {
        let total = batch.total_amount;
        let problem = text!("is {total}; the details add up to {sum}", "为 {total}，但明细之和为 {sum}");
        return Err(FieldError::new("total_amount", problem));
    }
    let mut seen = HashSet::with_capacity(count);
    for (index, detail) in details.iter().enumerate() {
        if !seen.insert(detail.out_detail_no) {
            let number = detail.out_detail_no;
            let problem =
                text!("is {number:?} again; it must be unique within the batch", "{number:?} 重复，同一批次内不能重复");
            return Err(FieldError::new("out_detail_no", problem).within_item("transfer_detail_list", index));
        }
    }
    names(details)
}

/// The openids of the details are those under this AppID.
fn appid(batch: &Batch<'_>) -> Result<(), FieldError> {
    let (field, given) = match batch.authorization_type {
        "FUND_AUTHORIZATION_TYPE" => ("sp_appid", batch.sp_appid),
        "INFORMATION_AUTHORIZATION_TYPE" | "INFORMATION_AND_FUND_AUTHORIZATION_TYPE" => ("sub_appid", batch.sub_appid),
        // A type of authorization that is not known here has rules that are not known here.
        _ => return Ok(()),
    };
    if given.is_none_or(str::is_empty) {
        let kind = batch.authorization_type;
        let problem = text!("is required when `authorization_type` is {kind}", "必填：`authorization_type` 为 {kind}");
        return Err(FieldError::new(field, problem));
    }
    Ok(())
}

/// All details carry the payee's name or none does, and large ones must.
fn names(details: &[Detail<'_>]) -> Result<(), FieldError> {
    let absent = |index: usize, problem: Text| {
        Err(FieldError::new("user_name", problem).within_item("transfer_detail_list", index))
    };
    let unnamed = |detail: &Detail<'_>| !detail.named;
    if let Some(index) = details.iter().position(|detail| unnamed(detail) && detail.transfer_amount >= NAME_NEEDED_FROM)
    {
        return absent(
            index,
            Text::new("is required: the transfer is of 2,000 yuan or more", "必填：转账金额达到 2000 元"),
        );
    }
    match details.iter().position(unnamed) {
        Some(index) if details.iter().any(|detail| detail.named) => {
            let mixed = Text::new(
                "is missing: give the name in all details of a batch or in none",
                "缺少：同一批次要么全部填姓名，要么全部不填",
            );
            absent(index, mixed)
        }
        _ => Ok(()),
    }
}
