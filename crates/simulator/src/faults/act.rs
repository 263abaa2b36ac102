//! Actions of tests, pages and control requests on drills.

use weixinpay_core::text;

use crate::base::control_error::ControlError;
use crate::faults::fault::{Fault, MOST, SetFault};
use crate::server_state::ServerState;

/// Sets a drill, if this world has what it names.
pub(crate) fn set(server: &ServerState, drill: Fault) -> Result<SetFault, ControlError> {
    drill.check(&server.engine.world)?;
    server.drills.add(drill).ok_or_else(|| {
        ControlError::bad(
            text!("{MOST} drills are set already", "已设置了 {MOST} 个演练，到上限了"),
            ("DELETE /_sim/drills removes them", "请先移除一些（DELETE /_sim/drills）"),
        )
    })
}
