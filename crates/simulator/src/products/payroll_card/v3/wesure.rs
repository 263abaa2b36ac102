//! What an insurer asks and reports.

use super::super::state::Insurance;
use super::super::{store, wesure};
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::world::standing;

type Answered = Result<Answer, Refusal>;

/// 校验核身结果
pub(crate) fn validate(call: &mut Call<'_>) -> Answered {
    let (asked, world) = (call.asked, call.world());
    let request = wesure::Validation::read(&asked.body(), &|field, ciphertext| asked.open(field, ciphertext))?;
    let tx = call.begin()?;
    let found = match store::token::token(tx, &request.token)? {
        None => None,
        Some(token) => {
            let number = token.number.as_deref().unwrap_or_default();
            let authentication = store::authentication::authentication(tx, &token.sp_mchid, number)?;
            Some((token, authentication))
        }
    };
    Answer::ok(Rule::WesureValidation, &wesure::validate(world, asked.caller, &request, found, tx.now)?)
}

/// 生成投保结果
pub(crate) fn insure(call: &mut Call<'_>) -> Answered {
    let (asked, body) = (call.asked, call.asked.body());
    standing::own(asked.caller, &body, "sp_mchid")?;
    let report = Insurance::read(&body)?;
    let tx = call.begin()?;
    let token = store::token::token(tx, &report.token)?;
    let authentication = match token.as_ref().and_then(|token| token.number.as_deref().zip(Some(token))) {
        Some((number, token)) => store::authentication::authentication(tx, &token.sp_mchid, number)?,
        None => None,
    };
    tx.apply(&wesure::insure(report, authentication.as_ref())?)?;
    Ok(Answer::done(Rule::Insurance))
}
