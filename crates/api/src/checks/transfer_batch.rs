//! What a batch of transfers must add up to, on the payroll path and on the older one.

use std::collections::HashSet;

use weixinpay_core::Fault;

/// Fen from which the payee's name must be given: 2,000 yuan.
const NAME_NEEDED_FROM: i64 = 200_000;

/// What both requests have in common.
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
pub(crate) fn check(batch: &Batch<'_>, details: &[Detail<'_>]) -> Result<(), Fault> {
    appid(batch)?;
    let count = details.len();
    if usize::try_from(batch.total_num) != Ok(count) {
        let problem = format_args!("is {}; there are {count} details", batch.total_num);
        return Err(Fault::new("total_num", problem));
    }
    let mut sum = 0_i64;
    for detail in details {
        sum = sum.checked_add(detail.transfer_amount).ok_or_else(|| {
            Fault::new("total_amount", "cannot be: the details add up to more than a number can hold")
        })?;
    }
    if sum != batch.total_amount {
        let problem = format_args!("is {}; the details add up to {sum}", batch.total_amount);
        return Err(Fault::new("total_amount", problem));
    }
    let mut seen = HashSet::with_capacity(count);
    for (index, detail) in details.iter().enumerate() {
        if !seen.insert(detail.out_detail_no) {
            let problem = format_args!("is {:?} again; it is unique within the batch", detail.out_detail_no);
            return Err(Fault::new("out_detail_no", problem).within_item("transfer_detail_list", index));
        }
    }
    names(details)
}

/// The openids of the details are those under this AppID.
fn appid(batch: &Batch<'_>) -> Result<(), Fault> {
    let (field, given) = match batch.authorization_type {
        "FUND_AUTHORIZATION_TYPE" => ("sp_appid", batch.sp_appid),
        "INFORMATION_AUTHORIZATION_TYPE" | "INFORMATION_AND_FUND_AUTHORIZATION_TYPE" => ("sub_appid", batch.sub_appid),
        // A type of authorization that is not known here has rules that are not known here.
        _ => return Ok(()),
    };
    if given.is_none_or(str::is_empty) {
        let problem = format_args!("is required when `authorization_type` is {}", batch.authorization_type);
        return Err(Fault::new(field, problem));
    }
    Ok(())
}

/// All details carry the payee's name or none does, and large ones must.
fn names(details: &[Detail<'_>]) -> Result<(), Fault> {
    let absent =
        |index: usize, problem: &str| Err(Fault::new("user_name", problem).within_item("transfer_detail_list", index));
    let unnamed = |detail: &Detail<'_>| !detail.named;
    if let Some(index) = details.iter().position(|detail| unnamed(detail) && detail.transfer_amount >= NAME_NEEDED_FROM)
    {
        return absent(index, "is required: the transfer is of 2,000 yuan or more");
    }
    match details.iter().position(unnamed) {
        Some(index) if details.iter().any(|detail| detail.named) => {
            absent(index, "is missing: give the name in all details of a batch or in none")
        }
        _ => Ok(()),
    }
}
