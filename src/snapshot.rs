//! Snapshots as insta keeps them: a YAML header between `---` lines, and the recorded text.
//!
//! insta 1.49 has no public constructor for one, so the files are written here as text, in the form that
//! `cargo insta review` and `cargo insta accept` take: `source` first, then `description` and `info`.

use std::collections::BTreeMap;

use pep440_rs::Version as PackageVersion;
use pep508_rs::PackageName;

use crate::bank::Versions;
use crate::python::Label;

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
    /// The versions that it was recorded with.
    pub versions: Versions,
}

impl Header {
    /// Renders the whole file.
    pub fn file(&self, body: &str) -> String {
        // A snippet that needs no package of `verify.toml` has no such line.
        let packages = match self.versions.packages.is_empty() {
            true => String::new(),
            false => format!("  packages: {}\n", quote(&listed(&self.versions.packages))),
        };
        format!(
            "---\nsource: {}\ndescription: {}\ninfo:\n  question: {}\n  verdict: {}\n  python: {}\n{packages}---\n{body}\n",
            quote(&self.source),
            quote(&self.description),
            quote(&self.question),
            quote(&self.verdict),
            quote(&self.versions.python.to_string()),
        )
    }
}

/// Quotes a text as a YAML double-quoted scalar. Every JSON string is one.
fn quote(text: &str) -> String {
    serde_json::to_string(text).expect("a string is valid JSON")
}

/// Lists packages with their versions: `numpy 2.5.0, pandas 3.1.2`.
fn listed(packages: &BTreeMap<PackageName, PackageVersion>) -> String {
    packages.iter().map(|(package, version)| format!("{package} {version}")).collect::<Vec<_>>().join(", ")
}

/// Reads such a list. What is not a package with its version is left out.
fn unlisted(text: &str) -> BTreeMap<PackageName, PackageVersion> {
    let parts = text.split(", ").filter_map(|part| part.split_once(' '));
    parts.filter_map(|(package, version)| Some((package.parse().ok()?, version.parse().ok()?))).collect()
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

/// Reads a snapshot file: the recorded text, without the newline that ends the file, and the versions of the header. Returns
/// `None` if it is not a snapshot file.
pub fn parse(text: &str) -> Option<(String, Option<Versions>)> {
    let text = text.replace("\r\n", "\n");
    let rest = text.strip_prefix("---\n")?;
    let (header, body) = match rest.split_once("\n---\n") {
        Some(parts) => parts,
        None => (rest.strip_suffix("\n---")?, ""),
    };
    let value = |key: &str| header.lines().find_map(|line| line.strip_prefix(key)).map(|text| text.trim_matches('"'));
    let python = value("  python: ").and_then(|version| version.parse::<Label>().ok());
    let packages = value("  packages: ").map(unlisted).unwrap_or_default();
    let versions = python.map(|python| Versions { python, packages });
    Some((body.strip_suffix('\n').unwrap_or(body).to_owned(), versions))
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
            versions: "3.12".parse::<Label>().unwrap().into(),
        };
        for body in ["", "one line", "two\nlines", "\n\n  kept  \n", "---", "a\n---\nb"] {
            assert_eq!(parse(&header.file(body)), Some((body.to_owned(), Some(header.versions.clone()))), "{body:?}");
        }
        assert!(!header.file("").contains("packages"));
        let mut with = header.clone();
        with.versions.packages = unlisted("numpy 2.5.0, scikit-learn 1.9.0.post1");
        assert!(with.file("").contains("\n  packages: \"numpy 2.5.0, scikit-learn 1.9.0.post1\"\n---\n"));
        assert_eq!(parse(&with.file("a")), Some(("a".to_owned(), Some(with.versions))));
        assert_eq!(parse("no header"), None);
        let (old, new) = (header.file("a\ndescription: b"), Header { description: "now".into(), ..header.clone() });
        assert_eq!(with_description(&old, "now"), Some(new.file("a\ndescription: b")));
        assert_eq!(with_description(&old, &header.description), None);
        assert_eq!(with_description("---\nsource: x\n---\ndescription: b\n", "now"), None);
    }
}
