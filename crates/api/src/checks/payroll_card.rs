//! `POST /v3/payroll-card/transfer-batches`.

use weixinpay_core::FieldError;
use weixinpay_core::check::Emptiness as _;

use super::transfer_batch::{Batch, Detail, check};
use crate::v3::payroll_card::transfer_batches::PostRequest;

/// Sums, counts, numbers, names and the AppID of a batch agree.
pub(crate) fn transfer_batch(request: &PostRequest) -> Result<(), FieldError> {
    let batch = Batch {
        authorization_type: request.authorization_type.as_str(),
        sub_appid: request.sub_appid.as_deref(),
        sp_appid: request.sp_appid.as_deref(),
        total_amount: request.total_amount,
        total_num: request.total_num,
    };
    let details = request.transfer_detail_list.iter().map(|detail| Detail {
        out_detail_no: &detail.out_detail_no,
        transfer_amount: detail.transfer_amount,
        named: !detail.user_name.is_void(),
    });
    check(&batch, &details.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use weixinpay_core::Check as _;

    use super::*;
    use crate::v3::payroll_card::transfer_batches::{AuthorizationType, TransferDetail};

    fn detail(number: &str, fen: i64) -> TransferDetail {
        TransferDetail {
            out_detail_no: number.into(),
            transfer_amount: fen,
            transfer_remark: "2020年4月报销".into(),
            openid: "o-MYE42l80oelYMDE34nYD456Xoy".into(),
            user_name: Some("张三".into()),
        }
    }

    fn batch() -> PostRequest {
        PostRequest {
            sub_mchid: "1111111".into(),
            sub_appid: Some("wxf636efh567hg4356".into()),
            authorization_type: AuthorizationType::InformationAuthorizationType,
            out_batch_no: "plfk2020042013".into(),
            batch_name: "工资".into(),
            batch_remark: "工资".into(),
            total_amount: 3999,
            total_num: 2,
            transfer_detail_list: vec![detail("a1", 2000), detail("a2", 1999)],
            ..Default::default()
        }
    }

    fn says(change: impl FnOnce(&mut PostRequest)) -> String {
        let mut batch = batch();
        change(&mut batch);
        batch.check().unwrap_err().to_string()
    }

    #[test]
    fn a_batch_that_adds_up_passes() {
        batch().check().unwrap();
    }

    #[test]
    fn the_sum_and_the_number_must_be_those_of_the_details() {
        assert_eq!(says(|batch| batch.total_amount = 4000), "`total_amount` is 4000; the details add up to 3999");
        assert_eq!(says(|batch| batch.total_num = 3), "`total_num` is 3; there are 2 details");
        assert_eq!(
            says(|batch| batch.transfer_detail_list[0].transfer_amount = i64::MAX),
            "`total_amount` is impossible: the details add up to more than 2^63 fen"
        );
    }

    #[test]
    fn a_number_stands_once_in_a_batch() {
        assert_eq!(
            says(|batch| batch.transfer_detail_list[1].out_detail_no = "a1".into()),
            "`transfer_detail_list[1].out_detail_no` is \"a1\" again; it must be unique within the batch"
        );
    }

    #[test]
    fn all_details_have_a_name_or_none_has() {
        assert_eq!(
            says(|batch| batch.transfer_detail_list[1].user_name = None),
            "`transfer_detail_list[1].user_name` is missing: give the name in all details of a batch or in none"
        );
        assert_eq!(
            says(|batch| batch.transfer_detail_list[0].user_name = Some("".into())),
            "`transfer_detail_list[0].user_name` is missing: give the name in all details of a batch or in none"
        );
        let mut nameless = batch();
        nameless.transfer_detail_list.iter_mut().for_each(|detail| detail.user_name = None);
        nameless.check().unwrap();
    }

    #[test]
    fn a_large_transfer_needs_the_name() {
        let large = |fen: i64| {
            let mut batch = batch();
            batch.transfer_detail_list = vec![TransferDetail { user_name: None, ..detail("a1", fen) }];
            (batch.total_amount, batch.total_num) = (fen, 1);
            batch.check()
        };
        large(199_999).unwrap();
        assert_eq!(
            large(200_000).unwrap_err().to_string(),
            "`transfer_detail_list[0].user_name` is required: the transfer is of 2,000 yuan or more"
        );
    }

    #[test]
    fn the_authorization_says_which_appid_is_needed() {
        assert_eq!(
            says(|batch| batch.sub_appid = Some(String::new())),
            "`sub_appid` is required when `authorization_type` is INFORMATION_AUTHORIZATION_TYPE"
        );
        assert_eq!(
            says(|batch| batch.authorization_type = AuthorizationType::FundAuthorizationType),
            "`sp_appid` is required when `authorization_type` is FUND_AUTHORIZATION_TYPE"
        );
        let mut fund = batch();
        fund.authorization_type = AuthorizationType::FundAuthorizationType;
        (fund.sub_appid, fund.sp_appid) = (None, Some("wxf636efh567hg4388".into()));
        fund.check().unwrap();
    }
}
