//! Names of people.

/// As WeChat masks a name: its last character stays.
pub(crate) fn masked(name: &str) -> String {
    let count = name.chars().count();
    name.chars().enumerate().map(|(at, c)| if at + 1 == count && count > 1 { c } else { '*' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_last_character_only() {
        assert_eq!((masked("张三"), masked("欧阳小明"), masked("王")), ("*三".into(), "***明".into(), "*".to_owned()));
    }
}
