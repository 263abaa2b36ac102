//! Styles of text, in colours where they are shown.

/// A quiet palette: the sixteen colours that every terminal theme chooses for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Title,
    Good,
    Bad,
    Warn,
    Accent,
    Quiet,
}

/// Whether a stream shows colours; by default it does not.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Colours(bool);

impl Colours {
    /// `NO_COLOR` (no-color.org) wins, then `CLICOLOR_FORCE` and `CLICOLOR` (bixense.com/clicolors), then the terminal.
    pub(crate) fn new(terminal: bool, var: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| var(name).filter(|value| !value.is_empty());
        if set("NO_COLOR").is_some() {
            return Self(false);
        }
        if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
            return Self(true);
        }
        Self(terminal && set("CLICOLOR").as_deref() != Some("0") && set("TERM").as_deref() != Some("dumb"))
    }

    pub(crate) fn are_shown(self) -> bool {
        self.0
    }

    /// The text in this style, if colours are shown.
    pub(crate) fn paint(self, style: Style, text: &str) -> String {
        if !self.0 {
            return text.to_owned();
        }
        let code = match style {
            Style::Title => "1",
            Style::Good => "32",
            Style::Bad => "31",
            Style::Warn => "33",
            Style::Accent => "36",
            Style::Quiet => "2",
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coloured(terminal: bool, vars: &[(&str, &str)]) -> bool {
        let var = |name: &str| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        Colours::new(terminal, var).are_shown()
    }

    #[test]
    fn colours_are_for_terminals_unless_asked_otherwise() {
        assert!(coloured(true, &[]));
        assert!(!coloured(false, &[]));
        assert!(!coloured(true, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]));
        assert!(coloured(true, &[("NO_COLOR", "")]));
        assert!(coloured(false, &[("CLICOLOR_FORCE", "1")]));
        assert!(!coloured(false, &[("CLICOLOR_FORCE", "0")]));
        assert!(!coloured(true, &[("CLICOLOR", "0")]));
        assert!(!coloured(true, &[("TERM", "dumb")]));
    }
}
