//! Actions of tests, pages and control requests on drills.

use crate::base::control_error::ControlError;
use crate::faults::fault::{Fault, MOST, SetFault};
use crate::server_state::ServerState;

/// Sets a drill, if this world has what it names.
pub(crate) fn set(server: &ServerState, drill: Fault) -> Result<SetFault, ControlError> {
    drill.check(&server.engine.world)?;
    server.drills.add(drill).ok_or_else(|| {
        ControlError::bad(format!("{MOST} drills are set already"), "DELETE /_sim/drills ends them")
            .zh(format!("已设置了 {MOST} 个演练，到上限了；请先移除一些"))
    })
}
