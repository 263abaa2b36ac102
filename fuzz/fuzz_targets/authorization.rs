//! A header from outside: what can be read is written and read again as the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use weixinpay_core::Authorization;

fuzz_target!(|text: &str| {
    for header in [text.to_owned(), format!("WECHATPAY2-SHA256-RSA2048 {text}")] {
        if let Ok(read) = Authorization::parse(&header) {
            assert_eq!(Authorization::parse(&read.header()), Ok(read));
        }
    }
});
