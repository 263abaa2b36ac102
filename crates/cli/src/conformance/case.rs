//! The cases that a client is run through.

/// One run of the client.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Case {
    /// The value of `WXP_CONFORMANCE_CASE`: the drill, without the part that shortens its times.
    pub(crate) name: &'static str,
    /// Without a drill all is well.
    pub(crate) drill: Option<&'static str>,
    pub(crate) call: Call,
}

/// The call that the client is asked to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    /// Place an order, and say whether it was placed.
    Order(Drilled),
    /// Take a notification.
    Receive(Notified),
}

/// The part of an order that a drill applies to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Drilled {
    /// The first try to place it.
    First,
    /// Every answer about it.
    Every,
    /// The way to the host.
    Host,
}

/// The variants of a notification; each has its own right answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Notified {
    Genuine,
    Forged,
    /// A probe first, then the notification.
    Probed,
    Twice,
}

pub(crate) const PLACE: &str = "/v3/pay/transactions/native";
pub(crate) const QUERY: &str = "/v3/pay/transactions/out-trade-no/{out_trade_no}";
pub(crate) const QUERY_BY_ID: &str = "/v3/pay/transactions/id/{transaction_id}";

const fn every(name: &'static str) -> Case {
    Case { name, drill: Some(name), call: Call::Order(Drilled::Every) }
}

const fn first(name: &'static str) -> Case {
    Case { name, drill: Some(name), call: Call::Order(Drilled::First) }
}

const fn told(name: &'static str, told: Notified) -> Case {
    Case { name, drill: Some(name), call: Call::Receive(told) }
}

pub(crate) const CASES: [Case; 22] = [
    Case { name: "order", drill: None, call: Call::Order(Drilled::First) },
    every("answer.unsigned"),
    every("answer.bad-signature"),
    every("answer.unknown-serial"),
    every("answer.stale"),
    every("answer.signtest"),
    every("answer.truncated"),
    every("answer.not-json"),
    first("net.reset"),
    first("net.reset,committed=true"),
    Case {
        name: "net.timeout-after-commit",
        drill: Some("net.timeout-after-commit,seconds=1"),
        call: Call::Order(Drilled::First),
    },
    first("http.500"),
    first("http.500,committed=true"),
    first("http.503"),
    Case { name: "rate.limit", drill: Some("rate.limit,qps=0"), call: Call::Order(Drilled::Every) },
    Case { name: "host.primary-down", drill: Some("host.primary-down"), call: Call::Order(Drilled::Host) },
    Case { name: "notify", drill: None, call: Call::Receive(Notified::Genuine) },
    told("notify.bad-signature", Notified::Forged),
    told("notify.stale", Notified::Forged),
    told("notify.wrong-key", Notified::Forged),
    told("notify.signtest", Notified::Probed),
    told("notify.duplicate", Notified::Twice),
];

impl Case {
    /// The group of the case in a report, such as `answer`.
    pub(crate) fn group(&self) -> &'static str {
        self.name.split('.').next().unwrap_or(self.name)
    }

    /// As the simulator takes them.
    pub(crate) fn drills(&self) -> Vec<String> {
        let Some(drill) = self.drill else { return Vec::new() };
        match self.call {
            Call::Order(Drilled::First) => vec![format!("{drill},route=POST {PLACE},nth=1")],
            // Not for the platform certificates: a client that cannot have them would never come to the order.
            Call::Order(Drilled::Every) => {
                [format!("POST {PLACE}"), format!("GET {QUERY}"), format!("GET {QUERY_BY_ID}")]
                    .map(|route| format!("{drill},route={route}"))
                    .into()
            }
            Call::Order(Drilled::Host) | Call::Receive(_) => vec![drill.to_owned()],
        }
    }
}

/// The cases whose name begins with one of these, all without any.
pub(crate) fn chosen(only: &[String]) -> Result<Vec<&'static Case>, String> {
    let is = |case: &Case, name: &str| case.name == name || case.group() == name;
    if let Some(unknown) = only.iter().find(|name| !CASES.iter().any(|case| is(case, name))) {
        return Err(unknown.clone());
    }
    Ok(CASES.iter().filter(|case| only.is_empty() || only.iter().any(|name| is(case, name))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_drill_is_one_that_the_simulator_knows() {
        let simulator = weixinpay_simulator::Simulator::builder().start().await.unwrap();
        for drill in CASES.iter().flat_map(Case::drills) {
            simulator.faults().set(&drill).await.unwrap();
        }
    }

    #[test]
    fn cases_are_chosen_by_name_or_by_group() {
        let names = |only: &[&str]| -> Vec<&str> {
            let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
            chosen(&only).unwrap().iter().map(|case| case.name).collect()
        };
        assert_eq!(names(&[]).len(), CASES.len());
        assert_eq!(names(&["http.503", "order"]), ["order", "http.503"]);
        assert_eq!(names(&["http"]), ["http.500", "http.500,committed=true", "http.503"]);
        assert_eq!(chosen(&["http.404".to_owned()]).unwrap_err(), "http.404");
    }
}
