//! What tests, pages and control requests do with drills.

use crate::base::control_error::ControlError;
use crate::faults::drill::{Drill, MOST, SetDrill};
use crate::office::Office;

/// Sets a drill, if this world has what it names.
pub(crate) fn set(office: &Office, drill: Drill) -> Result<SetDrill, ControlError> {
    drill.check(&office.desk.world)?;
    office.drills.add(drill).ok_or_else(|| {
        ControlError::bad(format!("{MOST} drills are set already"), "DELETE /_sim/drills ends them")
            .zh(format!("已设置了 {MOST} 个演练，到上限了；请先移除一些"))
    })
}
