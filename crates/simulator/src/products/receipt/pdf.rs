//! A receipt as a PDF file (ISO 32000-1): facts, then a table, on as many A4 pages as that takes.
//!
//! No font is inside: digits and Latin letters are in Helvetica, Chinese is in the predefined `STSong-Light` with
//! `UniGB-UCS2-H` (§9.7.5.2), for which every reader has a font or takes another. The same content gives the same bytes.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo};
use pdf_writer::{Content, Date, Filter, Finish as _, Name, Pdf, Rect, Ref, Str, TextStr};
use weixinpay_core::Time;

/// A4, in points.
const PAGE: Rect = Rect { x1: 0.0, y1: 0.0, x2: 595.0, y2: 842.0 };
const LEFT: f32 = 48.0;
const RIGHT: f32 = 547.0;
const TOP: f32 = 790.0;
/// Below this nothing but the foot is written.
const BOTTOM: f32 = 70.0;
const LATIN: Name<'static> = Name(b"L");
const CHINESE: Name<'static> = Name(b"C");

/// The text of a receipt.
#[derive(Debug, Default)]
pub(crate) struct Document {
    title: String,
    facts: Vec<(&'static str, String)>,
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

/// A column of the table.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) name: &'static str,
    /// Points.
    pub(crate) width: f32,
}

impl Document {
    pub(crate) fn new(title: &str) -> Self {
        Self { title: title.to_owned(), ..Self::default() }
    }

    /// One more line of a name and its value.
    pub(crate) fn fact(&mut self, name: &'static str, value: impl Into<String>) -> &mut Self {
        self.facts.push((name, value.into()));
        self
    }

    /// The table below the facts: together its columns are at most 499 points wide.
    pub(crate) fn columns(&mut self, columns: impl IntoIterator<Item = Column>) -> &mut Self {
        self.columns.extend(columns);
        self
    }

    /// One more row of the table, with a text for each column.
    pub(crate) fn row(&mut self, row: impl IntoIterator<Item = String>) -> &mut Self {
        self.rows.push(row.into_iter().collect());
        self
    }

    /// The file. `made` is when, in Unix seconds.
    pub(crate) fn file(&self, made: i64) -> std::io::Result<Vec<u8>> {
        let sheets = self.sheets();
        let count = sheets.len();
        let id = |nth: usize| Ref::new(i32::try_from(nth).unwrap_or(i32::MAX));
        let (catalog, tree, latin, chinese, cid, descriptor, info) = (id(1), id(2), id(3), id(4), id(5), id(6), id(7));
        let page = |at: usize| id(8 + 2 * at);
        let mut pdf = Pdf::new();
        pdf.catalog(catalog).pages(tree).lang(TextStr("zh-CN"));
        pdf.pages(tree).kids((0..count).map(page)).count(i32::try_from(count).unwrap_or(i32::MAX)).media_box(PAGE);
        for (at, mut sheet) in sheets.into_iter().enumerate() {
            let content = id(9 + 2 * at);
            sheet.foot(at + 1, count);
            let packed = deflated(&sheet.content.finish())?;
            let mut leaf = pdf.page(page(at));
            leaf.parent(tree).contents(content);
            let mut resources = leaf.resources();
            resources.fonts().pair(LATIN, latin).pair(CHINESE, chinese);
            resources.finish();
            leaf.finish();
            pdf.stream(content, &packed).filter(Filter::FlateDecode);
        }
        pdf.type1_font(latin).base_font(Name(b"Helvetica")).encoding_predefined(Name(b"WinAnsiEncoding"));
        pdf.type0_font(chinese)
            .base_font(Name(b"STSong-Light-UniGB-UCS2-H"))
            .encoding_predefined(Name(b"UniGB-UCS2-H"))
            .descendant_font(cid);
        let system = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"GB1"), supplement: 2 };
        pdf.cid_font(cid)
            .subtype(CidFontType::Type0)
            .base_font(Name(b"STSong-Light"))
            .system_info(system)
            .font_descriptor(descriptor)
            .default_width(1000.0);
        pdf.font_descriptor(descriptor)
            .name(Name(b"STSong-Light"))
            .flags(FontFlags::SYMBOLIC | FontFlags::SERIF)
            .bbox(Rect::new(-25.0, -254.0, 1000.0, 880.0))
            .italic_angle(0.0)
            .ascent(880.0)
            .descent(-120.0)
            .cap_height(880.0)
            .stem_v(93.0);
        pdf.document_info(info)
            .title(TextStr(&format!("SIMULATOR {}", self.title)))
            .producer(TextStr("weixinpay-simulator"))
            .creation_date(date(made));
        Ok(pdf.finish())
    }

    fn sheets(&self) -> Vec<Sheet> {
        let mut sheets = Vec::new();
        let mut sheet = Sheet::new();
        sheet.y -= 32.0;
        sheet.text(LEFT, 18.0, &self.title);
        sheet.y -= 14.0;
        sheet.rule();
        for (name, value) in &self.facts {
            sheet.y -= 18.0;
            sheet.text(LEFT, 10.0, name);
            sheet.fitted(LEFT + 120.0, 10.0, value, RIGHT - LEFT - 120.0);
        }
        if !self.columns.is_empty() {
            sheet.y -= 30.0;
            self.head(&mut sheet);
            for row in &self.rows {
                if sheet.y - 16.0 < BOTTOM {
                    sheets.push(std::mem::replace(&mut sheet, Sheet::new()));
                    sheet.y -= 24.0;
                    self.head(&mut sheet);
                }
                sheet.y -= 16.0;
                self.cells(&mut sheet, row.iter().map(String::as_str));
            }
        }
        sheets.push(sheet);
        sheets
    }

    fn head(&self, sheet: &mut Sheet) {
        self.cells(sheet, self.columns.iter().map(|column| column.name));
        sheet.y -= 6.0;
        sheet.rule();
    }

    fn cells<'a>(&self, sheet: &mut Sheet, texts: impl Iterator<Item = &'a str>) {
        let mut x = LEFT;
        for (column, text) in self.columns.iter().zip(texts) {
            sheet.fitted(x, SMALL, text, column.width - 6.0);
            x += column.width;
        }
    }
}

const SMALL: f32 = 8.5;

/// A page that is being written.
struct Sheet {
    content: Content,
    /// The base line of what was written last.
    y: f32,
}

impl Sheet {
    /// With the mark that no simulated receipt is without.
    fn new() -> Self {
        let mut content = Content::new();
        content.set_fill_gray(0.88);
        content.begin_text().set_font(LATIN, 76.0);
        content.set_text_matrix([0.707, 0.707, -0.707, 0.707, 130.0, 190.0]).show(Str(b"SIMULATOR")).end_text();
        content.set_fill_gray(0.0).set_stroke_gray(0.6).set_line_width(0.6);
        let mut sheet = Self { content, y: TOP };
        sheet.text(LEFT, 9.0, "SIMULATOR - 模拟器生成，没有真实资金，不是微信支付的回单，不能作为凭证");
        sheet
    }

    /// Digits, Latin letters and Chinese, each in its font: the reader moves on by what it has shown.
    fn text(&mut self, x: f32, size: f32, text: &str) {
        self.content.begin_text().set_text_matrix([1.0, 0.0, 0.0, 1.0, x, self.y]);
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let ascii = first.is_ascii();
            let (run, after) = rest.split_at(rest.find(|c: char| c.is_ascii() != ascii).unwrap_or(rest.len()));
            if ascii {
                let shown: Vec<u8> = run.bytes().map(|byte| if byte < b' ' { b' ' } else { byte }).collect();
                self.content.set_font(LATIN, size).show(Str(&shown));
            } else {
                let units = run.chars().map(|c| u16::try_from(u32::from(c)).unwrap_or(0x25A1));
                let shown: Vec<u8> = units.flat_map(u16::to_be_bytes).collect();
                self.content.set_font(CHINESE, size).show(Str(&shown));
            }
            rest = after;
        }
        self.content.end_text();
    }

    /// Smaller rather than cut, where it would be wider than this.
    fn fitted(&mut self, x: f32, size: f32, text: &str, width: f32) {
        self.text(x, (width / ems(text)).min(size), text);
    }

    fn rule(&mut self) {
        self.content.move_to(LEFT, self.y).line_to(RIGHT, self.y).stroke();
    }

    fn foot(&mut self, page: usize, pages: usize) {
        self.y = BOTTOM - 20.0;
        self.rule();
        self.y -= 14.0;
        self.text(LEFT, SMALL, &format!("SIMULATOR - weixinpay-simulator - 第 {page} 页，共 {pages} 页"));
    }
}

/// The approximate maximum width of a text, for a size of one point.
fn ems(text: &str) -> f32 {
    let wide = |c: char| match c {
        '0'..='9' | ' '..='/' => 0.56,
        'a'..='z' => 0.6,
        _ if c.is_ascii() => 0.8,
        _ => 1.0,
    };
    text.chars().map(wide).sum::<f32>().max(1.0)
}

fn deflated(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content)?;
    encoder.finish()
}

/// The day in Beijing, and the second.
fn date(unix: i64) -> Date {
    let text = Time::from_unix(unix);
    let part =
        |from: usize, to: usize| text.as_str().get(from..to).and_then(|part| part.parse::<u8>().ok()).unwrap_or(0);
    let year = text.as_str().get(..4).and_then(|year| year.parse().ok()).unwrap_or(1970);
    Date::new(year)
        .month(part(5, 7))
        .day(part(8, 10))
        .hour(part(11, 13))
        .minute(part(14, 16))
        .second(part(17, 19))
        .utc_offset_hour(8)
        .utc_offset_minute(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt(rows: usize) -> Document {
        let mut document = Document::new("转账批次电子回单");
        document.fact("商家批次单号", "plfk2020042013").fact("转账总金额", "40,000.00 元");
        document.columns([Column { name: "商家明细单号", width: 200.0 }, Column { name: "金额（元）", width: 100.0 }]);
        for row in 0..rows {
            document.row([format!("W{row}"), "1.00".to_owned()]);
        }
        document
    }

    fn pages(file: &[u8]) -> usize {
        file.windows(11).filter(|window| window == b"/Type /Page").count() - 1
    }

    #[test]
    fn the_same_content_gives_the_same_file() {
        let file = receipt(3).file(1_763_888_400).unwrap();
        assert_eq!(file, receipt(3).file(1_763_888_400).unwrap());
        assert!(file.starts_with(b"%PDF-1.") && file.trim_ascii_end().ends_with(b"%%EOF"));
        assert!(file.windows(24).any(|window| window == b"/CreationDate (D:2025112"), "the time is in it");
        assert_ne!(file, receipt(4).file(1_763_888_400).unwrap());
    }

    #[test]
    fn a_table_goes_on_on_the_next_page() {
        assert_eq!([0, 30, 3000].map(|rows| pages(&receipt(rows).file(0).unwrap())), [1, 1, 70]);
    }

    #[test]
    fn no_text_is_wider_than_its_place() {
        for text in
            ["0123456789ABCDEFGHIJKLMNOPQRSTUV", "十一月工资十一月工资十一月工资十一月工资十一月工资十一月工资", ""]
        {
            let size = (100.0 / ems(text)).min(SMALL);
            assert!(size > 0.0 && size * ems(text) <= 100.01, "{text}");
        }
    }
}
