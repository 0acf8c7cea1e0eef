//! Snapshots as insta keeps them: a YAML header between `---` lines, and the recorded text.
//!
//! insta 1.49 has no public constructor for one, so the files are written here as text, in the form that
//! `cargo insta review` and `cargo insta accept` take: `source` first, then `description` and `info`.

use crate::python::Version;

/// The header of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The snippet, relative to the bank.
    pub source: String,
    /// The claim's sentence.
    pub description: String,
    /// `topic/slug` of the question.
    pub question: String,
    /// The measured verdict.
    pub verdict: String,
    /// The Python that it was recorded on, such as `3.13`.
    pub python: Version,
}

impl Header {
    /// Renders the whole file.
    pub fn file(&self, body: &str) -> String {
        format!(
            "---\nsource: {}\ndescription: {}\ninfo:\n  question: {}\n  verdict: {}\n  python: {}\n---\n{body}\n",
            quote(&self.source),
            quote(&self.description),
            quote(&self.question),
            quote(&self.verdict),
            quote(&self.python.to_string()),
        )
    }
}

/// Quotes a text as a YAML double-quoted scalar. Every JSON string is one.
fn quote(text: &str) -> String {
    serde_json::to_string(text).expect("a string is valid JSON")
}

/// Replaces the sentence in the header of a snapshot file. Returns `None` if the file has that sentence, or has no header.
pub fn with_description(text: &str, says: &str) -> Option<String> {
    let end = text.find("\n---\n").unwrap_or(text.len());
    let start = text[..end].find("\ndescription: ")? + 1;
    let length = text[start..].find('\n')?;
    let line = format!("description: {}", quote(says));
    let new = format!("{}{line}{}", &text[..start], &text[start + length..]);
    (new != text).then_some(new)
}

/// Reads a snapshot file: the recorded text, without the newline that ends the file, and the Python of the header. Returns
/// `None` if it is not a snapshot file.
pub fn parse(text: &str) -> Option<(String, Option<Version>)> {
    let text = text.replace("\r\n", "\n");
    let rest = text.strip_prefix("---\n")?;
    let (header, body) = match rest.split_once("\n---\n") {
        Some(parts) => parts,
        None => (rest.strip_suffix("\n---")?, ""),
    };
    let python = header.lines().find_map(|line| line.strip_prefix("  python: "));
    let python = python.and_then(|version| version.trim_matches('"').parse().ok());
    Some((body.strip_suffix('\n').unwrap_or(body).to_owned(), python))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let header = Header {
            source: "snippets/a/b/c.py".into(),
            description: "It says \"so\": \\ and —".into(),
            question: "a/b".into(),
            verdict: "holds".into(),
            python: "3.12".parse().unwrap(),
        };
        for body in ["", "one line", "two\nlines", "\n\n  kept  \n", "---", "a\n---\nb"] {
            assert_eq!(parse(&header.file(body)), Some((body.to_owned(), Some(header.python))), "{body:?}");
        }
        assert_eq!(parse("no header"), None);
        let (old, new) = (header.file("a\ndescription: b"), Header { description: "now".into(), ..header.clone() });
        assert_eq!(with_description(&old, "now"), Some(new.file("a\ndescription: b")));
        assert_eq!(with_description(&old, &header.description), None);
        assert_eq!(with_description("---\nsource: x\n---\ndescription: b\n", "now"), None);
    }
}
