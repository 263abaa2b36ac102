//! When a notification is sent again: not every event goes by the usual ladder.

use crate::base::rule::Rule;

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
    rule: Rule::NotifyLadder,
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
    ("COUPON.USE", Ladder { steps: &[MINUTE; 9], rule: Rule::NotifyLadderCoupon }),
    ("COUPON.SEND", Ladder { steps: &[MINUTE; 11], rule: Rule::NotifyLadderCoupon }),
    ("ENTRUST.SIGNING", Ladder { steps: EDUCATION, rule: Rule::NotifyLadderContract }),
    ("ENTRUST.RELEASE", Ladder { steps: EDUCATION, rule: Rule::NotifyLadderContract }),
    ("ECOMMERCE_ENTRUST.SIGN", Ladder { steps: ECOMMERCE, rule: Rule::NotifyLadderContract }),
    ("ECOMMERCE_ENTRUST.TERMINATE", Ladder { steps: ECOMMERCE, rule: Rule::NotifyLadderContract }),
    ("PAPAY.SIGN", Ladder { steps: OVERSEAS, rule: Rule::NotifyLadderContract }),
    ("PAPAY.TERMINATE", Ladder { steps: OVERSEAS, rule: Rule::NotifyLadderContract }),
];

/// That of this event.
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
