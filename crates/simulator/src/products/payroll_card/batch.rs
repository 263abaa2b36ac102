//! 发起批量转账: a batch of transfers, from its acceptance to an outcome for each detail.

use std::collections::BTreeSet;

use super::change::PayrollChange;
use super::state::batch::{Batch, Detail, Standing, payee_appid};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::world::identity::Identity;
use crate::world::population::{SubMerchant, Worker, World};

rules! {
    APPID_BINDING = "payroll-card.appid-binding", Documented {
        en: "An AppID that is not bound to its merchant is answered 400 APPID_MCHID_NOT_MATCH.",
        zh: "AppID 未与对应商户号绑定时，应答 400 APPID_MCHID_NOT_MATCH。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012923362: each is checked against its mchid; the code is that \
            of the payment pages, inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012923362：分别校验与商户号的绑定关系；错误码沿用支付接口，\
            为推测",
    }
    TRANSFER_APPID = "transfer.appid", Documented {
        en: "sp_appid is required with FUND_AUTHORIZATION_TYPE, sub_appid with the other types, else 400 \
            PARAM_ERROR; the openids of the details are those under it.",
        zh: "FUND_AUTHORIZATION_TYPE 须传 sp_appid，其他授权类型须传 sub_appid，否则应答 400 PARAM_ERROR；明细中\
            的 openid 均为该 AppID 下的 openid。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml; the code is inferred",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml；错误码为推测",
    }
    TRANSFER_SUMS = "transfer.sums", Documented {
        en: "total_amount and total_num must equal the sums of the details, else 400 PARAM_ERROR.",
        zh: "total_amount、total_num 须等于明细的总金额、总笔数，否则应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml; the code is inferred",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml；错误码为推测",
    }
    TRANSFER_DETAIL_NO = "transfer.detail-no-unique", Documented {
        en: "A duplicate out_detail_no in a batch is answered 400 PARAM_ERROR.",
        zh: "同一转账批次内 out_detail_no 重复时，应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml; the code is inferred",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml；错误码为推测",
    }
    TRANSFER_NAMES = "transfer.names-all-or-none", Documented {
        en: "user_name is given for all details of a batch or for none, else 400 PARAM_ERROR.",
        zh: "同一转账批次的 user_name 须全部填写或全部不填写，否则应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml; the code is inferred",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml；错误码为推测",
    }
    TRANSFER_NAME_NEEDED = "transfer.name-needed", Documented {
        en: "A detail of 200,000 fen or more without user_name is answered 400 PARAM_ERROR.",
        zh: "明细金额达到 200,000 分而没有 user_name 时，应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml: 2,000; that it means \
            yuan is inferred",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml：2,000；单位为元，是\
            推测",
    }
    TRANSFER_NAME_NOT_ALLOWED = "transfer.name-not-allowed", Documented {
        en: "A detail of less than 30 fen with user_name is answered 400 PARAM_ERROR.",
        zh: "明细金额小于 30 分却填写了 user_name 时，应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/doc/v3/partner/4016058705 (2025-12-12): code and message",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4016058705（2025-12-12）：错误码和文案",
    }
    TRANSFER_REPEAT = "transfer.repeat", Documented {
        en: "The same out_batch_no with the same content (names compared decrypted) gives the same batch again; \
            with other content, 400 INVALID_REQUEST.",
        zh: "out_batch_no 相同且内容相同（姓名解密后比较）时，返回同一批次；内容不同时，应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml: repeat with the same \
            parameters; the code is not stated",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml：用相同参数重试；错误\
            码未说明",
    }
    TRANSFER_BALANCE = "transfer.balance", Observed {
        en: "A batch of more than the sub-merchant's balance is answered 403 NOT_ENOUGH and not accepted; the \
            same number may be used again.",
        zh: "转账批次金额超过特约商户余额时，应答 403 NOT_ENOUGH，不受理；之后可用原单号重试。",
        source: "developers.weixin.qq.com/community/pay/doc/0006e032c70ea8198fee080375b000. That the sub-merchant \
            pays, whatever the authorization_type, is this simulator's: models.go of \
            github.com/wechatpay-apiv3/wechatpay-go has INFORMATION_AUTHORIZATION_TYPE paid by the service \
            provider",
        source_zh: "developers.weixin.qq.com/community/pay/doc/0006e032c70ea8198fee080375b000。无论 \
            authorization_type，一律由特约商户出资，由本模拟器自定：github.com/wechatpay-apiv3/wechatpay-go 的 \
            models.go 写明 INFORMATION_AUTHORIZATION_TYPE 由服务商出资",
    }
    TRANSFER_ACCEPTED = "transfer.accepted", Documented {
        en: "The money of a batch leaves the balance when it becomes PROCESSING. If it is not there then, the \
            batch stays ACCEPTED, and is paid once it comes, in the order of acceptance.",
        zh: "转账批次变为 PROCESSING 时才从余额扣款。届时余额不足则停留在 ACCEPTED，资金到位后按受理先后付出。",
        source: "docs/partnertransferbatch/TransferBatchEntity.md of github.com/wechatpay-apiv3/wechatpay-go: \
            ACCEPTED for 30 minutes may mean that the balance does not suffice, and the deduction that it is \
            being paid; the order is this simulator's",
        source_zh: "github.com/wechatpay-apiv3/wechatpay-go 的 docs/partnertransferbatch/TransferBatchEntity.md：\
            ACCEPTED 超过 30 分钟可能是余额不足，扣款即开始付款；先后次序由本模拟器自定",
    }
}

/// From this amount on, in fen, a detail must carry the payee's name.
const NAME_FROM: i64 = 200_000;
/// From this amount on, in fen, a detail may have a name.
const NAME_ALLOWED_FROM: i64 = 30;

/// A request for a batch; names and identity card numbers in the clear.
pub(crate) struct Request {
    pub(super) sub_mchid: String,
    pub(super) out_batch_no: String,
    pub(super) sub_appid: Option<String>,
    pub(super) sp_appid: Option<String>,
    pub(super) authorization_type: &'static str,
    pub(super) batch_name: String,
    pub(super) batch_remark: String,
    pub(super) total_amount: i64,
    pub(super) total_num: i64,
    pub(super) employment: [Option<&'static str>; 3],
    /// Of the older path: purpose and scene.
    pub(super) transfer: Option<[Option<&'static str>; 2]>,
    pub(super) details: Vec<Detail>,
    /// The identity card numbers that were given, each by its detail.
    pub(super) id_cards: Vec<Option<String>>,
}

impl Request {
    /// Everything that makes it this batch and no other, as bytes to be hashed.
    pub(crate) fn content(&self) -> Vec<u8> {
        // The Debug form of a text quotes and escapes it, so that no two contents have the same bytes.
        let mut content = format!(
            "{:?}",
            (
                [&self.sub_mchid, &self.batch_name, &self.batch_remark],
                (&self.sub_appid, &self.sp_appid, self.authorization_type, self.employment),
                (self.total_amount, self.total_num),
            )
        );
        for detail in &self.details {
            let Detail { out_detail_no, amount, remark, openid, user_name, .. } = detail;
            content.push_str(&format!("{:?}", (out_detail_no, amount, remark, openid, user_name)));
        }
        // A batch stored by version 3 has neither.
        if let Some(transfer) = self.transfer {
            content.push_str(&format!("{transfer:?}"));
        }
        if self.id_cards.iter().any(Option::is_some) {
            content.push_str(&format!("{:?}", self.id_cards));
        }
        content.into_bytes()
    }

    /// The AppID whose openids the details name, checked against its merchant; and the sums.
    pub(crate) fn check(&mut self, world: &World, caller: &Identity, sub: &SubMerchant) -> Result<(), Refusal> {
        let by_fund = self.authorization_type == "FUND_AUTHORIZATION_TYPE";
        let (name, needed) = if by_fund { ("sp_appid", &self.sp_appid) } else { ("sub_appid", &self.sub_appid) };
        if needed.is_none() {
            let refusal = Refusal::param(rules::TRANSFER_APPID, "授权类型与AppID不匹配");
            return Err(refusal.at("body", name, "该授权类型下必填"));
        }
        let bound = self.sp_appid.as_deref().is_none_or(|appid| caller.has_appid(appid))
            && self.sub_appid.as_ref().is_none_or(|appid| sub.appids.contains(appid));
        if !bound {
            return Err(Refusal::new(rules::APPID_BINDING, 400, "APPID_MCHID_NOT_MATCH", "AppID与商户号不匹配"));
        }
        let sums = |field: &str, issue: &str| {
            Err(Refusal::param(rules::TRANSFER_SUMS, "批次总额与明细不一致").at("body", field, issue))
        };
        if self.total_num != self.details.len() as i64 {
            return sums("total_num", "与明细笔数不一致");
        }
        // At most 3,000 details of at most 2³² fen: the sum fits.
        if self.total_amount != self.details.iter().map(|detail| detail.amount).sum::<i64>() {
            return sums("total_amount", "与明细金额之和不一致");
        }
        let mut numbers = BTreeSet::new();
        if let Some(at) = self.details.iter().position(|detail| !numbers.insert(&detail.out_detail_no)) {
            let field = format!("transfer_detail_list.{at}.out_detail_no");
            let refusal = Refusal::param(rules::TRANSFER_DETAIL_NO, "商家明细单号重复");
            return Err(refusal.at("body", &field, "批次内必须唯一"));
        }
        let named = self.details.iter().filter(|detail| detail.user_name.is_some()).count();
        if let Some(at) = self.details.iter().position(|d| d.user_name.is_none() && d.amount >= NAME_FROM) {
            let field = format!("transfer_detail_list.{at}.user_name");
            let refusal = Refusal::param(rules::TRANSFER_NAME_NEEDED, "收款用户姓名必填");
            return Err(refusal.at("body", &field, "明细金额大于等于2,000元时必填"));
        }
        if named != 0 && named != self.details.len() {
            let refusal = Refusal::param(rules::TRANSFER_NAMES, "收款用户姓名需全部填写或全部不填写");
            return Err(refusal.at("body", "transfer_detail_list", "同一批次的user_name需全部填写或全部不填写"));
        }
        let appid = payee_appid(self.authorization_type, &self.sub_appid, &self.sp_appid);
        for (detail, given) in self.details.iter_mut().zip(&self.id_cards) {
            let worker = world.worker(appid, &detail.openid).and_then(|worker| world.workers.get(worker));
            let wrong = |(given, worker): (&String, &Worker)| !given.eq_ignore_ascii_case(&worker.id_card_number);
            detail.id_card_wrong = given.as_ref().zip(worker).is_some_and(wrong);
        }
        if let Some(at) = self.details.iter().position(|d| d.user_name.is_some() && d.amount < NAME_ALLOWED_FROM) {
            let field = format!("transfer_detail_list.{at}.user_name");
            let refusal = Refusal::param(rules::TRANSFER_NAME_NOT_ALLOWED, "0.3元以下不允许输入姓名校验");
            return Err(refusal.at("body", &field, "明细金额小于0.3元时不能填写"));
        }
        Ok(())
    }
}

/// The facts for the decision.
#[derive(Debug)]
pub(crate) struct BatchFacts {
    /// The batch that has the same number already.
    pub(crate) same_number: Option<Batch>,
    /// Fen.
    pub(crate) balance: i64,
    /// Whether the payer's staff have to confirm.
    pub(crate) confirms: bool,
}

/// BatchIds for a new batch: its own, and a stem to which each detail's position is added.
#[derive(Debug)]
pub(crate) struct BatchIds {
    pub(crate) batch_id: String,
    pub(crate) detail_stem: String,
}

/// Accepts or refuses the batch: how it is then, and what changes.
pub(crate) fn decide(
    request: Request,
    sp_mchid: &str,
    facts: BatchFacts,
    digest: String,
    ids: BatchIds,
    now: i64,
) -> Result<(Batch, Vec<PayrollChange>), Refusal> {
    if let Some(batch) = facts.same_number {
        if batch.digest != digest {
            return Err(Refusal::invalid(rules::TRANSFER_REPEAT, "商家批次单号已存在，且请求参数与原请求不一致"));
        }
        return Ok((batch, Vec::new()));
    }
    if facts.balance < request.total_amount {
        let refusal = Refusal::new(rules::TRANSFER_BALANCE, 403, "NOT_ENOUGH", "资金不足，请充值后使用原单号重试");
        return Err(refusal.because((
            format!(
                "the balance of the sub-merchant is {} fen, the batch needs {}",
                facts.balance, request.total_amount
            ),
            format!("特约商户余额 {} 分，批次需要 {} 分", facts.balance, request.total_amount),
        )));
    }
    let mut details = request.details;
    for (index, detail) in details.iter_mut().enumerate() {
        detail.detail_id = format!("{}{:04}", ids.detail_stem, index + 1);
    }
    let batch = Batch {
        batch_id: ids.batch_id,
        sp_mchid: sp_mchid.to_owned(),
        sub_mchid: request.sub_mchid,
        out_batch_no: request.out_batch_no,
        sub_appid: request.sub_appid,
        sp_appid: request.sp_appid,
        authorization_type: request.authorization_type.to_owned(),
        batch_name: request.batch_name,
        batch_remark: request.batch_remark,
        total_amount: request.total_amount,
        total_num: request.total_num,
        digest,
        created: now,
        standing: Standing::new(facts.confirms, now),
        settled: None,
        transfer_purpose: request.transfer.and_then(|[purpose, _]| purpose).map(str::to_owned),
        transfer_scene: request.transfer.and_then(|[_, scene]| scene).map(str::to_owned),
    };
    let changes = vec![PayrollChange::Accepted { batch: Box::new(batch.clone()), details }];
    Ok((batch, changes))
}
