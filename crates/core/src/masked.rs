//! Names of people, where they are shown.

/// A name with all but its last character hidden, as WeChat masks it: `*三`.
#[must_use]
pub fn masked_name(name: &str) -> String {
    let count = name.chars().count();
    name.chars().enumerate().map(|(at, c)| if at + 1 == count && count > 1 { c } else { '*' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_last_character_only() {
        assert_eq!(
            (masked_name("张三"), masked_name("欧阳小明"), masked_name("王")),
            ("*三".into(), "***明".into(), "*".to_owned())
        );
    }
}
