//! Text for developers, in English and in Chinese.

pub(crate) use weixinpay_core::Text as Words;
