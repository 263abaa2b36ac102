//! `POST /v3/partner-transfer/batches`.

use weixinpay_core::FieldError;
use weixinpay_core::check::Emptiness as _;

use super::transfer_batch::{Batch, Detail, check};
use crate::v3::partner_transfer::batches::PostRequest;

/// Sums, counts, numbers and the AppID of a batch agree.
pub(crate) fn batch(request: &PostRequest) -> Result<(), FieldError> {
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
