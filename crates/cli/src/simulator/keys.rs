//! Key files for the clients of a simulator.

use tempfile::TempDir;
use weixinpay_simulator::Simulator;

use crate::exit;
use crate::failure::Failure;
use crate::files::{temporary_directory, unwritable};

/// Key files for the clients of a simulator; those of one that keeps nothing go when this is dropped.
pub(crate) struct Keys {
    temporary: Option<TempDir>,
}

impl Keys {
    /// Beside the state, if there is any; else in a temporary directory that only this user can enter.
    pub(crate) fn write(simulator: &Simulator, has_data: bool) -> Result<Self, Failure> {
        if has_data {
            return Ok(Self { temporary: None });
        }
        let directory = temporary_directory("wxp-sim-").map_err(unwritable)?;
        exit::leaves(Some(directory.path()));
        let keys = Self { temporary: Some(directory) };
        if let Some(directory) = &keys.temporary {
            simulator.write_keys(directory.path()).map_err(unwritable)?;
        }
        Ok(keys)
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        if self.temporary.is_some() {
            exit::leaves(None);
        }
    }
}
