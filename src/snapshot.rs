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
    /// The text of the snippet that printed it.
    pub snippet: SourceDigest,
}

/// A digest of the text of a snippet: the first 16 hexadecimal digits of its BLAKE3 hash.
///
/// It tells whether a snippet has changed since its output was recorded. 64 bits are enough, because only two texts of one
/// snippet are ever compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceDigest(String);

impl SourceDigest {
    const DIGITS: usize = 16;

    pub fn of(source: &str) -> SourceDigest {
        SourceDigest(blake3::hash(source.as_bytes()).to_hex()[..SourceDigest::DIGITS].to_owned())
    }

    /// Reads the digest of a header. What is no digest is none.
    fn read(text: &str) -> Option<SourceDigest> {
        let is_digest = text.len() == SourceDigest::DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_digest.then(|| SourceDigest(text.to_owned()))
    }
}

/// What a snapshot file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The recorded text, without the newline that ends the file.
    pub body: String,
    /// The versions of the header.
    pub versions: Option<Versions>,
    /// The digest of the header.
    pub snippet: Option<SourceDigest>,
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
            "---\nsource: {}\ndescription: {}\ninfo:\n  question: {}\n  verdict: {}\n  python: {}\n{packages}  snippet: {}\n---\n{body}\n",
            quote(&self.source),
            quote(&self.description),
            quote(&self.question),
            quote(&self.verdict),
            quote(&self.versions.python.to_string()),
            quote(&self.snippet.0),
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

/// Reads a snapshot file. Returns `None` if it is not one.
pub fn parse(text: &str) -> Option<Content> {
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
    let snippet = value("  snippet: ").and_then(SourceDigest::read);
    let body = body.strip_suffix('\n').unwrap_or(body);
    let is_refuted = value("  verdict: ") == Some("refuted");
    // Files from before there were digests have the line of the assert, which is not compared.
    let body = if is_refuted && snippet.is_none() { without_line_of_assert(body) } else { body.to_owned() };
    Some(Content { body, versions, snippet })
}

/// The title of the section with the assert that failed.
pub const REFUTED: &str = "refuted";

/// Removes the number of the line from the title of the last section that has one: `--- refuted on line 4`.
fn without_line_of_assert(body: &str) -> String {
    let title = format!("--- {REFUTED}");
    let old = format!("{title} on line ");
    let mut lines: Vec<&str> = body.split('\n').collect();
    let is_old = |line: &&str| line.strip_prefix(old.as_str()).is_some_and(|number| number.parse::<u32>().is_ok());
    if let Some(line) = lines.iter_mut().rfind(|line| is_old(line)) {
        *line = &title;
    }
    lines.join("\n")
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
            snippet: SourceDigest::of("assert 1 + 0 == 1\n"),
        };
        let content = |body: &str, header: &Header| Content {
            body: body.to_owned(),
            versions: Some(header.versions.clone()),
            snippet: Some(header.snippet.clone()),
        };
        for body in ["", "one line", "two\nlines", "\n\n  kept  \n", "---", "a\n---\nb"] {
            assert_eq!(parse(&header.file(body)), Some(content(body, &header)), "{body:?}");
        }
        assert!(!header.file("").contains("packages"));
        let mut with = header.clone();
        with.versions.packages = unlisted("numpy 2.5.0, scikit-learn 1.9.0.post1");
        assert!(with.file("").contains("\n  packages: \"numpy 2.5.0, scikit-learn 1.9.0.post1\"\n  snippet: \""));
        assert_eq!(parse(&with.file("a")), Some(content("a", &with)));
        assert_eq!(parse("no header"), None);
        let (old, new) = (header.file("a\ndescription: b"), Header { description: "now".into(), ..header.clone() });
        assert_eq!(with_description(&old, "now"), Some(new.file("a\ndescription: b")));
        assert_eq!(with_description(&old, &header.description), None);
        assert_eq!(with_description("---\nsource: x\n---\ndescription: b\n", "now"), None);
    }
    #[test]
    fn digests_tell_texts_apart() {
        let digest = SourceDigest::of("assert 1 + 0 == 1\n");
        assert_eq!(digest, SourceDigest::of("assert 1 + 0 == 1\n"));
        assert_ne!(digest, SourceDigest::of("assert 1 + 0 == 1\n\n"));
        let read = |line: &str| parse(&format!("---\nsource: x\ninfo:\n{line}---\na\n")).unwrap().snippet;
        assert_eq!(read(&format!("  snippet: \"{}\"\n", digest.0)), Some(digest));
        for unknown in ["", "  snippet: \"\"\n", "  snippet: \"0123\"\n", "  snippet: \"not hexadecimal!\"\n"] {
            assert_eq!(read(unknown), None, "{unknown:?}");
        }
    }

    /// Snapshots from before there were digests name the line of the assert.
    #[test]
    fn the_line_of_an_assert_is_not_compared() {
        let read = |verdict: &str, body: &str| {
            parse(&format!("---\nsource: x\ninfo:\n  verdict: \"{verdict}\"\n---\n{body}\n")).unwrap().body
        };
        let old = "--- refuted on line 9\nseen\n--- refuted on line 4\nassert a is b";
        assert_eq!(read("refuted", old), "--- refuted on line 9\nseen\n--- refuted\nassert a is b");
        assert_eq!(read("holds", old), old, "it is an output");
        for body in ["--- refuted on line x", "--- refuted", "a --- refuted on line 4"] {
            assert_eq!(read("refuted", body), body);
        }
        // What is printed is never mistaken for the title once there is a digest.
        let header = Header {
            source: "x".into(),
            description: String::new(),
            question: "a/b".into(),
            verdict: "refuted".into(),
            versions: "3.12".parse::<Label>().unwrap().into(),
            snippet: SourceDigest::of(""),
        };
        assert_eq!(parse(&header.file(old)).unwrap().body, old);
    }
}
