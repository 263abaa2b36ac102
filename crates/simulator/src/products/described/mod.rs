//! Operations by their description: its checks, and answers made from it if no domain simulates the operation. The
//! catalog reads a family when it is first asked for, so that starting costs nothing.

pub(crate) mod answer;
pub(crate) mod serve;
pub(crate) mod upload;
