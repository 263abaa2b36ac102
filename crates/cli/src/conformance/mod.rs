//! A client of any language, run through the drills: what it is asked, what it did, and whether that was right.
//!
//! `docs/conformance.md` has the contract for the client.

pub(crate) mod case;
pub(crate) mod claim;
pub(crate) mod judge;
pub(crate) mod report;
pub(crate) mod run;
