//! The times at which a notification is sent again: not every event follows the usual ladder.

use crate::base::rule::{Rule, rules};

rules! {
    NOTIFY_LADDER = "notify.ladder", Documented {
        en: "What was not accepted is sent again after 15 s, 15 s, 30 s, 3 min, 10 min, 20 min, 30 min, 30 min, \
            30 min, 60 min, 3 h, 3 h, 3 h, 6 h and 6 h of the simulated clock, and then no more. Events with a \
            ladder of their own follow that.",
        zh: "未被接受的通知按模拟时钟依次隔 15 秒、15 秒、30 秒、3 分、10 分、20 分、30 分、30 分、30 分、60 分、\
            3 小时、3 小时、3 小时、6 小时、6 小时重发，之后不再发送。另有规定的事件除外。",
        source: "wechatpay-skills, guide to notifications: 24 h 4 min in all; whether a step counts from the \
            attempt or from its failure is not stated. For transfers wechatpay.im has 15 s ten times, 300 s ten \
            times and 1800 s 44 times, the official page the usual one",
        source_zh: "wechatpay-skills 回调通知指南：总计 24 小时 4 分；间隔从发送时还是失败时起算，未说明。商家转账\
            在 wechatpay.im 上为 15 秒 10 次、300 秒 10 次、1800 秒 44 次，官方页面与通常规则相同",
    }
    NOTIFY_LADDER_COUPON = "notify.ladder-coupon", Documented {
        en: "COUPON.USE is sent again nine times and COUPON.SEND eleven times, a minute apart.",
        zh: "COUPON.USE 再发 9 次、COUPON.SEND 再发 11 次，间隔均为 1 分钟。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_1_15.shtml (1 min, 9 in all) and \
            chapter9_2_15.shtml (60 s, 11 in all); whether the first one counts is not stated, and today's pages \
            have no number",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_1_15.shtml（1 分钟 1 次，总计 9 次）与 \
            chapter9_2_15.shtml（60 秒 1 次，总计 11 次）；是否包括第一次未说明，现行页面没有给出数字",
    }
    NOTIFY_LADDER_CONTRACT = "notify.ladder-contract", Documented {
        en: "Contracts have ladders of their own: ENTRUST.SIGNING and ENTRUST.RELEASE 1 s, ten times 60 s, ten \
            times 300 s; ECOMMERCE_ENTRUST three times 10 s, three times 30 s, 23 times 300 s; PAPAY (overseas) \
            15, 15, 30, 180, four times 1800 and 3600 s.",
        zh: "签约类通知另有间隔：ENTRUST.SIGNING、ENTRUST.RELEASE 为 1 秒、60 秒 10 次、300 秒 10 次；\
            ECOMMERCE_ENTRUST 为 10 秒 3 次、30 秒 3 次、300 秒 23 次；PAPAY（境外）为 15、15、30、180 秒，1800 \
            秒 4 次，3600 秒。",
        source: "pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html; \
            pay.weixin.qq.com/doc/v3/partner/4012881605, whose 0 is the first time; \
            pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_5.shtml",
        source_zh: "pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html；\
            pay.weixin.qq.com/doc/v3/partner/4012881605（其中的 0 为第一次）；\
            pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_5.shtml",
    }
}

/// Seconds from one attempt to the next, and what that rests on.
#[derive(Debug)]
pub(crate) struct Ladder {
    pub(crate) steps: &'static [i64],
    pub(crate) rule: Rule,
}

const MINUTE: i64 = 60;
const HOUR: i64 = 3600;

/// Fifteen more after the first, 24 h 4 min in all.
const USUAL: Ladder = Ladder {
    steps: &[
        15,
        15,
        30,
        3 * MINUTE,
        10 * MINUTE,
        20 * MINUTE,
        30 * MINUTE,
        30 * MINUTE,
        30 * MINUTE,
        60 * MINUTE,
        3 * HOUR,
        3 * HOUR,
        3 * HOUR,
        6 * HOUR,
        6 * HOUR,
    ],
    rule: rules::NOTIFY_LADDER,
};
/// 教育续费通: after a second, each minute, each five minutes.
const EDUCATION: &[i64] = &{
    let mut steps = [300; 21];
    steps[0] = 1;
    let mut at = 1;
    while at <= 10 {
        steps[at] = MINUTE;
        at += 1;
    }
    steps
};
/// 平台收付通 by contract.
const ECOMMERCE: &[i64] = &{
    let mut steps = [300; 29];
    let mut at = 0;
    while at < 3 {
        steps[at] = 10;
        steps[at + 3] = 30;
        at += 1;
    }
    steps
};
/// Contracts outside the mainland.
const OVERSEAS: &[i64] = &[15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600];

/// The events that have a ladder of their own.
static OWN: [(&str, Ladder); 8] = [
    ("COUPON.USE", Ladder { steps: &[MINUTE; 9], rule: rules::NOTIFY_LADDER_COUPON }),
    ("COUPON.SEND", Ladder { steps: &[MINUTE; 11], rule: rules::NOTIFY_LADDER_COUPON }),
    ("ENTRUST.SIGNING", Ladder { steps: EDUCATION, rule: rules::NOTIFY_LADDER_CONTRACT }),
    ("ENTRUST.RELEASE", Ladder { steps: EDUCATION, rule: rules::NOTIFY_LADDER_CONTRACT }),
    ("ECOMMERCE_ENTRUST.SIGN", Ladder { steps: ECOMMERCE, rule: rules::NOTIFY_LADDER_CONTRACT }),
    ("ECOMMERCE_ENTRUST.TERMINATE", Ladder { steps: ECOMMERCE, rule: rules::NOTIFY_LADDER_CONTRACT }),
    ("PAPAY.SIGN", Ladder { steps: OVERSEAS, rule: rules::NOTIFY_LADDER_CONTRACT }),
    ("PAPAY.TERMINATE", Ladder { steps: OVERSEAS, rule: rules::NOTIFY_LADDER_CONTRACT }),
];

/// The ladder of this event.
pub(crate) fn of(event: &str) -> &'static Ladder {
    OWN.iter().find(|(known, _)| *known == event).map_or(&USUAL, |(_, ladder)| ladder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_has_the_ladder_of_its_own_page_and_every_one_is_described() {
        let sum = |event: &str| of(event).steps.iter().sum::<i64>();
        assert_eq!((of("REFUND.SUCCESS").steps.len(), sum("REFUND.SUCCESS")), (15, 86_640));
        assert_eq!(sum("MCHTRANSFER.BILL.FINISHED"), 86_640);
        assert_eq!((of("COUPON.USE").steps.len(), of("COUPON.SEND").steps.len()), (9, 11));
        assert_eq!((of("ENTRUST.SIGNING").steps.len(), sum("ENTRUST.SIGNING")), (21, 1 + 600 + 3000));
        assert_eq!(of("ECOMMERCE_ENTRUST.SIGN").steps[..7], [10, 10, 10, 30, 30, 30, 300]);
        for (event, _) in &OWN {
            assert!(weixinpay_catalog::notifications().any(|known| known.event() == *event), "{event}");
        }
    }
}
