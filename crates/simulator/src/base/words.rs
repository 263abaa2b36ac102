//! What a developer is told, in English and in Chinese.

pub(crate) use weixinpay_core::Text as Words;
