//! Hints that more than one file gives.

use crate::text::Text;

/// A command that shows the serial number of a merchant's certificate.
pub(crate) const SHOW_SERIAL: Text = Text::new(
    "show the serial with `openssl x509 -in apiclient_cert.pem -noout -serial`",
    "查看序列号：openssl x509 -in apiclient_cert.pem -noout -serial",
);

/// Advice for a damaged file.
pub(crate) const COPY_AGAIN: Text = Text::new("copy the file again, byte for byte", "请原样重新复制该文件");
