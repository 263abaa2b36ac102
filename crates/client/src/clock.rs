//! The current time, and text that never repeats.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::rand::{SecureRandom as _, SystemRandom};
use weixinpay_core::{Error, ErrorKind};

/// Unix time in seconds, from the machine or from a test.
#[derive(Clone)]
pub(crate) struct Clock(Arc<dyn Fn() -> i64 + Send + Sync>);

impl Clock {
    pub(crate) fn new(now: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    pub(crate) fn now(&self) -> i64 {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new(|| {
            SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .map_or(0, |time| i64::try_from(time.as_secs()).unwrap_or(i64::MAX))
        })
    }
}

/// 32 characters from 128 random bits.
pub(crate) fn nonce() -> Result<String, Error> {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut random = [0_u8; 16];
    SystemRandom::new()
        .fill(&mut random)
        .map_err(|_| Error::new(ErrorKind::Signer, ("the machine gives no random bytes", "本机无法产生随机数")))?;
    Ok(random
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from(DIGITS[usize::from(digit)]))
        .collect())
}
