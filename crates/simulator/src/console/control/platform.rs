//! Control of a merchant's platform keys.

use weixinpay_core::text;

use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Awaited, Request, Run, answer};
use crate::engine::platforms;
use crate::world::platform::{PlatformMode, Rotation, Step};

pub(super) const ACTIONS: &[Action] = &[
    Action::get("merchants/{mchid}/platform", look),
    Action::new("POST", "merchants/{mchid}/platform", Run::Awaited(switch))
        .says(" {\"mode\": \"certificate\" | \"switching\" | \"public-key\" | \"both\"}"),
    Action::new("POST", "merchants/{mchid}/platform/rotate", Run::Awaited(rotate)).says(
        " {\"step\": \"announced\" | \"overlap\" | \"retired\"}: announced without a step; proceeds automatically, five days each",
    ),
];

fn look(request: &Request<'_>) -> Answer {
    let engine = &request.server.engine;
    answer(&platforms::platform(engine, platforms::merchant(engine, request.variable(0))?)?)
}

fn switch<'a>(request: &'a Request<'a>) -> Awaited<'a> {
    Box::pin(async move { take(request, Step::Switch(mode(request)?)).await })
}

fn rotate<'a>(request: &'a Request<'a>) -> Awaited<'a> {
    Box::pin(async move { take(request, Step::Rotate(rotation(request)?)).await })
}

async fn take(request: &Request<'_>, step: Step) -> Answer {
    let engine = &request.server.engine;
    platforms::step(engine, platforms::merchant(engine, request.variable(0))?, step).await?;
    look(request)
}

fn mode(request: &Request<'_>) -> Result<PlatformMode, ControlError> {
    let object = request.object()?;
    let hint = || {
        let names = PlatformMode::NAMES.join(", ");
        text!("send {{\"mode\": one of {names}}}", "请发送 {{\"mode\": 其中之一}}：{names}")
    };
    let mode = object.get("mode").ok_or_else(|| ControlError::missing("mode", hint()))?;
    mode.as_str()
        .and_then(|mode| mode.parse().ok())
        .ok_or_else(|| ControlError::bad(("`mode` is not a platform mode", "`mode` 不是平台密钥模式"), hint()))
}

fn rotation(request: &Request<'_>) -> Result<Rotation, ControlError> {
    let object = request.object()?;
    let Some(step) = object.get("step") else { return Ok(Rotation::Announced) };
    step.as_str().and_then(Rotation::from_name).ok_or_else(|| {
        let names = Rotation::NAMES.join(", ");
        let hint =
            text!("send {{\"step\": one of {names}}} or nothing", "请发送 {{\"step\": 其中之一}}，或不填：{names}");
        ControlError::bad(("`step` is not a step of a rotation", "`step` 不是证书更换的步骤"), hint)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_listing_names_every_mode_and_every_step() {
        let said = |at: usize| ACTIONS.get(at).map(Action::line).unwrap_or_default();
        assert!(PlatformMode::NAMES.iter().all(|name| said(1).contains(&format!("\"{name}\""))), "{}", said(1));
        assert!(Rotation::NAMES.iter().all(|name| said(2).contains(&format!("\"{name}\""))), "{}", said(2));
    }
}
