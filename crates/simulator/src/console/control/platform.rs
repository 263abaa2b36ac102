//! Control of a merchant's platform keys.

use weixinpay_core::{Text, text};

use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Awaited, Field, Request, Run, answer};
use crate::engine::platforms;
use crate::world::platform::{PlatformMode, Rotation, Step};

pub(super) const ACTIONS: &[Action] = &[
    Action::get(
        "merchants/{mchid}/platform",
        Text::new("the platform keys that this merchant sees", "这个商户看到的平台密钥"),
        look,
    ),
    Action::new(
        "POST",
        "merchants/{mchid}/platform",
        Text::new("switches the merchant to these platform keys", "把这个商户切换到这种平台密钥"),
        Run::Awaited(switch),
    )
    .takes(&[Field::one_of("mode", &PlatformMode::NAMES).required()]),
    Action::new(
        "POST",
        "merchants/{mchid}/platform/rotate",
        Text::new(
            "replaces the platform certificate; announced without a step, then each step follows after five days",
            "更换平台证书；不填 step 为 announced，之后每五天自动进入下一步",
        ),
        Run::Awaited(rotate),
    )
    .takes(&[Field::one_of("step", &Rotation::NAMES)]),
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
