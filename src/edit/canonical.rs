//! The canonical form of a question file. The order of the statements, the comments and the texts themselves stay.

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Key, Table, TomlError, Value};

/// The keys of a file and of its tables in their canonical order. What is not listed comes last, in its own order.
const ORDER: [&str; 22] = [
    "question",
    "aka",
    "claim",
    "remark",
    "says",
    "level",
    "tags",
    "catalogue",
    "python",
    "package",
    "version",
    "build",
    "verdict",
    "because",
    "corrected-by",
    "evidence",
    "see",
    "lint",
    "reason",
    "allow",
    "change",
    "answer",
];

/// The longest list on one line, with its key, in columns.
const WIDTH: usize = 128;

/// Puts a question file into its canonical form: keys in their order, one blank line before each table, one blank around `=`, and
/// each list on one line or with one entry on each line.
///
/// # Errors
/// Fails if the text is not TOML.
pub fn canonical(text: &str) -> Result<String, TomlError> {
    let mut document: DocumentMut = text.replace("\r\n", "\n").parse()?;
    let end = comments(document.trailing().as_str().unwrap_or_default());
    keys(document.as_table_mut());
    tables(document.as_table_mut());
    document.set_trailing(if end.is_empty() { end } else { format!("\n{end}") });
    let text = document.to_string();
    // The first line of a file is no blank one.
    Ok(text.trim_start_matches('\n').to_owned())
}

fn tables(table: &mut Table) {
    for (_, item) in table.iter_mut() {
        match item {
            Item::ArrayOfTables(array) => each(array),
            Item::Table(table) => one(table),
            Item::None | Item::Value(_) => {}
        }
    }
}

fn each(array: &mut ArrayOfTables) {
    array.iter_mut().for_each(one);
}

fn one(table: &mut Table) {
    let above = comments(table.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default());
    let beside = comment_beside(table.decor().suffix().and_then(|suffix| suffix.as_str()).unwrap_or_default());
    table.decor_mut().set_prefix(format!("\n{above}"));
    table.decor_mut().set_suffix(beside);
    keys(table);
    tables(table);
}

/// Orders the keys of a table, and sets the blanks around them.
fn keys(table: &mut Table) {
    let place = |key: &Key| ORDER.iter().position(|known| *known == key.get()).unwrap_or(ORDER.len());
    // What stands above the first key of a file is about the file, whichever key comes first.
    let head = table.iter().next().map(|(key, _)| key.to_owned()).filter(|_| table.decor().prefix().is_none());
    table.sort_values_by(|one, _, other, _| place(one).cmp(&place(other)));
    let first = table.iter().next().map(|(key, _)| key.to_owned());
    if let (Some(head), Some(first)) = (head, first)
        && head != first
    {
        move_head(table, &head, &first);
    }
    for (mut key, item) in table.iter_mut() {
        let Item::Value(value) = item else { continue };
        let above = key.leaf_decor().prefix().and_then(|prefix| prefix.as_str()).map(comments).unwrap_or_default();
        key.leaf_decor_mut().set_prefix(above);
        key.leaf_decor_mut().set_suffix(" ");
        let beside = value.decor().suffix().and_then(|suffix| suffix.as_str()).map(comment_beside).unwrap_or_default();
        let taken = key.get().len() + " = ".len();
        if let Value::Array(array) = value {
            list(array, taken);
        }
        value.decor_mut().set_prefix(" ");
        value.decor_mut().set_suffix(beside);
    }
}

/// Moves the comments above the key `from` to above the key `to`.
fn move_head(table: &mut Table, from: &str, to: &str) {
    let prefix = |table: &Table, key: &str| {
        let prefix = table.key(key).and_then(|key| key.leaf_decor().prefix().cloned());
        prefix.and_then(|prefix| prefix.as_str().map(str::to_owned)).unwrap_or_default()
    };
    let (head, own) = (prefix(table, from), prefix(table, to));
    if let Some(mut key) = table.key_mut(from) {
        key.leaf_decor_mut().set_prefix("");
    }
    if let Some(mut key) = table.key_mut(to) {
        key.leaf_decor_mut().set_prefix(head + &own);
    }
}

/// Puts a list on one line if it fits behind `taken` columns, and else each entry on a line. One with comments stays as it is.
fn list(array: &mut Array, taken: usize) {
    let text = array.to_string();
    if text.contains('#') && has_comment(array) {
        return;
    }
    for value in array.iter_mut() {
        if let Value::InlineTable(table) = value {
            inline(table);
        }
        value.decor_mut().clear();
    }
    array.set_trailing("");
    array.set_trailing_comma(false);
    for (at, value) in array.iter_mut().enumerate() {
        value.decor_mut().set_prefix(if at == 0 { "" } else { " " });
    }
    if taken + array.to_string().trim().chars().count() > WIDTH {
        for value in array.iter_mut() {
            value.decor_mut().set_prefix("\n    ");
        }
        array.set_trailing_comma(true);
        array.set_trailing("\n");
    }
}

fn has_comment(array: &Array) -> bool {
    let raw = |text: Option<&toml_edit::RawString>| {
        text.and_then(|text| text.as_str()).is_some_and(|text| text.contains('#'))
    };
    array.trailing().as_str().is_some_and(|text| text.contains('#'))
        || array.iter().any(|value| raw(value.decor().prefix()) || raw(value.decor().suffix()))
}

fn inline(table: &mut InlineTable) {
    for (mut key, value) in table.iter_mut() {
        key.leaf_decor_mut().set_prefix(" ");
        key.leaf_decor_mut().set_suffix(" ");
        value.decor_mut().set_prefix(" ");
        value.decor_mut().set_suffix("");
    }
    let last = table.iter().last().map(|(key, _)| key.to_owned());
    if let Some(value) = last.and_then(|last| table.get_mut(&last)) {
        value.decor_mut().set_suffix(" ");
    }
}

/// The comments of what stands between two entries, each on a line.
fn comments(between: &str) -> String {
    let lines = between.lines().map(str::trim).filter(|line| line.starts_with('#'));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// A comment behind a value, two blanks after it.
fn comment_beside(suffix: &str) -> String {
    let comment = suffix.trim();
    if comment.starts_with('#') { format!("  {comment}") } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNTIDY: &str = r#"


# A comment on the file.
tags = [ "b" , "a",
]   
   level="core"  # beside
# On the question.
question   =   'What?'
# A list with comments stays.
aka = [
  "One?", # the usual one
  "Two?",
]



[[answer]]
# On the sentence.

says = "It is."
claim =  "one"
verdict = "holds"
see = ["py:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "py:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "py:cccccccc"]
  [[answer.change]]
verdict = "refuted"
because = "It changed."
python = "3.99"
# Before the second.
[[answer]]  # beside the header
remark = "advice"
says = """Long
text."""
allow = [ {reason="Why not.", lint= "semicolon"} ]
# At the end.

"#;

    const TIDY: &str = r#"# A comment on the file.
# On the question.
question = 'What?'
# A list with comments stays.
aka = [
  "One?", # the usual one
  "Two?",
]
level = "core"  # beside
tags = ["b", "a"]

[[answer]]
claim = "one"
# On the sentence.
says = "It is."
verdict = "holds"
see = [
    "py:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "py:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
    "py:cccccccc",
]

[[answer.change]]
python = "3.99"
verdict = "refuted"
because = "It changed."

# Before the second.
[[answer]]  # beside the header
remark = "advice"
says = """Long
text."""
allow = [{ reason = "Why not.", lint = "semicolon" }]

# At the end.
"#;

    #[test]
    fn everything_has_its_place() {
        assert_eq!(canonical(UNTIDY).expect("TOML"), TIDY);
        assert_eq!(canonical(TIDY).expect("TOML"), TIDY);
        assert_eq!(canonical(&TIDY.replace('\n', "\r\n")).expect("TOML"), TIDY);
        assert!(canonical("question = ").is_err());
        assert_eq!(canonical("").expect("TOML"), "");
    }

    /// The values of both forms are the same.
    #[test]
    fn nothing_is_lost() {
        let values = |text: &str| text.parse::<toml::Table>().expect("TOML");
        assert_eq!(values(UNTIDY), values(TIDY));
        let words = |text: &str| text.matches('#').count();
        assert_eq!(words(UNTIDY), words(TIDY));
    }
}
