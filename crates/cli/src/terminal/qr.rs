//! QR codes on a terminal.

use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

use super::output::Output;

/// The text as a QR code, two modules in each character; nothing if it is too long for one.
pub(crate) fn code(text: &str, output: &Output) -> Option<Vec<String>> {
    let code = QrCode::new(text).ok()?;
    // Blocks are what shines on a dark terminal. With colours that is so whatever the theme.
    let picture = code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build();
    Some(picture.lines().map(|line| output.white_on_black(line)).collect())
}
