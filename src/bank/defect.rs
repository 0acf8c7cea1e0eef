//! What makes a bank malformed: the [`Defect`]s with their explanations. Each problem of a bank has the [`Code`] of a defect or
//! of a lint.

use std::fmt;

use clap::ValueEnum;

use super::lint::Lint;

/// A kind of defect. Its name is the code that `verify explain` takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Defect {
    NotToml,
    UnknownKey,
    MissingKey,
    WrongValue,
    Duplicate,
    TooMany,
    WrongName,
    WrongVersion,
    WrongRequirement,
    WrongChange,
    WrongSeries,
    NoQuestions,
    RepeatedQuestion,
    NoDirectAnswer,
    MissingCorrection,
    WrongCorrection,
    UnknownNumber,
    WrongSection,
    UnknownDocumentation,
    WrongInventory,
    MissingSnippet,
    UnusedSnippet,
    NotPython,
    HiddenCharacter,
    ConstantAssert,
    ShadowedModule,
    WrongMetadata,
    WrongPattern,
    WrongSnapshot,
    UnusedSnapshot,
    MissingLock,
    StaleLock,
    UnusedLock,
    WrongLock,
    WrongConstraint,
    MisplacedFile,
    UnreadableFile,
}

/// What a person needs to know of a kind of defect.
#[derive(Debug, Clone, Copy)]
pub struct DefectExplanation {
    /// What was found.
    pub what: &'static str,
    /// Why that is a problem, and what to do.
    pub why: &'static str,
    /// An example, if a few lines show it.
    pub example: Option<DefectExample>,
}

/// A part of a file that has a defect, and the same part without it.
#[derive(Debug, Clone, Copy)]
pub struct DefectExample {
    pub file: ExampleFile,
    pub before: &'static str,
    pub after: &'static str,
}

/// The file that the lines of an example belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExampleFile {
    /// The whole of a question file.
    Question,
    /// The whole of a snippet.
    Snippet,
    /// The whole of verify.toml.
    Settings,
}

fn question(before: &'static str, after: &'static str) -> DefectExample {
    DefectExample { file: ExampleFile::Question, before, after }
}

fn snippet(before: &'static str, after: &'static str) -> DefectExample {
    DefectExample { file: ExampleFile::Snippet, before, after }
}

fn settings(before: &'static str, after: &'static str) -> DefectExample {
    DefectExample { file: ExampleFile::Settings, before, after }
}

/// A question without defects, for the examples that show one with a defect.
const SOUND: &str = "\
question = \"Does `list.sort` return a list?\"
level = \"core\"
tags = [\"list\"]

[[answer]]
claim = \"sort-returns-none\"
says = \"`list.sort` sorts in place and returns `None`.\"
verdict = \"holds\"
";

impl Defect {
    /// All kinds, in the order in which they are listed.
    pub fn all() -> &'static [Defect] {
        Defect::value_variants()
    }

    /// The code, such as `missing-snippet`.
    pub fn code(self) -> &'static str {
        match self {
            Defect::NotToml => "not-toml",
            Defect::UnknownKey => "unknown-key",
            Defect::MissingKey => "missing-key",
            Defect::WrongValue => "wrong-value",
            Defect::Duplicate => "duplicate",
            Defect::TooMany => "too-many",
            Defect::WrongName => "wrong-name",
            Defect::WrongVersion => "wrong-version",
            Defect::WrongRequirement => "wrong-requirement",
            Defect::WrongChange => "wrong-change",
            Defect::WrongSeries => "wrong-series",
            Defect::NoQuestions => "no-questions",
            Defect::RepeatedQuestion => "repeated-question",
            Defect::NoDirectAnswer => "no-direct-answer",
            Defect::MissingCorrection => "missing-correction",
            Defect::WrongCorrection => "wrong-correction",
            Defect::UnknownNumber => "unknown-number",
            Defect::WrongSection => "wrong-section",
            Defect::UnknownDocumentation => "unknown-documentation",
            Defect::WrongInventory => "wrong-inventory",
            Defect::MissingSnippet => "missing-snippet",
            Defect::UnusedSnippet => "unused-snippet",
            Defect::NotPython => "not-python",
            Defect::HiddenCharacter => "hidden-character",
            Defect::ConstantAssert => "constant-assert",
            Defect::ShadowedModule => "shadowed-module",
            Defect::WrongMetadata => "wrong-metadata",
            Defect::WrongPattern => "wrong-pattern",
            Defect::WrongSnapshot => "wrong-snapshot",
            Defect::UnusedSnapshot => "unused-snapshot",
            Defect::MissingLock => "missing-lock",
            Defect::StaleLock => "stale-lock",
            Defect::UnusedLock => "unused-lock",
            Defect::WrongLock => "wrong-lock",
            Defect::WrongConstraint => "wrong-constraint",
            Defect::MisplacedFile => "misplaced-file",
            Defect::UnreadableFile => "unreadable-file",
        }
    }

    /// Explains the kind, with an example where a few lines show it.
    pub fn explanation(self) -> DefectExplanation {
        let (what, why, example) = match self {
            Defect::NotToml => (
                "A file is not valid TOML.",
                "Nothing of the file can be read until its syntax is right. A text with a backslash goes between single \
                 quotes, and one with both kinds of quotes between three.",
                Some(question(
                    "question = \"Does `\"a\" + \"b\"` make a new string?\"\nlevel = \"core\"\ntags = [\"str\"]",
                    "question = 'Does `\"a\" + \"b\"` make a new string?'\nlevel = \"core\"\ntags = [\"str\"]\n\n[[answer]]\n\
                     claim = \"sort-returns-none\"\nsays = '`\"a\" + \"b\"` makes a new string.'\nverdict = \"holds\"",
                )),
            ),
            Defect::UnknownKey => (
                "A file has a key or a table that `verify` does not know.",
                "It would be ignored in silence. Most often it is a typing error, or a key of the question that stands below \
                 an `[[answer]]`, where it belongs to that statement.",
                Some(question(
                    "question = \"Does `list.sort` return a list?\"\nlevel = \"core\"\ntag = [\"list\"]\n\n[[answer]]\n\
                     claim = \"sort-returns-none\"\nsays = \"`list.sort` sorts in place and returns `None`.\"\nverdict = \"holds\"",
                    SOUND,
                )),
            ),
            Defect::MissingKey => (
                "A table lacks a key that it must have.",
                "A question has `question`, `level` and an answer. A statement is a claim, with `claim`, `says` and \
                 `verdict`, or a remark, with `remark` and `says`.",
                Some(question(
                    "question = \"Does `list.sort` return a list?\"\nlevel = \"core\"\ntags = [\"list\"]\n\n[[answer]]\n\
                     claim = \"sort-returns-none\"\nsays = \"`list.sort` sorts in place and returns `None`.\"",
                    SOUND,
                )),
            ),
            Defect::WrongValue => (
                "A value is of another type, empty, out of range or none of the words that are allowed.",
                "The message says what was expected. `verify schema` prints schemas with which an editor finds such values \
                 while they are written.",
                Some(question(
                    "question = \"Does `list.sort` return a list?\"\nlevel = \"easy\"\ntags = [\"list\"]\n\n[[answer]]\n\
                     claim = \"sort-returns-none\"\nsays = \"`list.sort` sorts in place and returns `None`.\"\nverdict = \"holds\"",
                    SOUND,
                )),
            ),
            Defect::Duplicate => (
                "Something stands twice where each may stand once: an id, a tag, a number, a Python.",
                "One of the two is a mistake, and nobody can tell which is meant.",
                Some(question(
                    "question = \"Does `list.sort` return a list?\"\nlevel = \"core\"\ntags = [\"list\", \"list\"]\n\n[[answer]]\n\
                     claim = \"sort-returns-none\"\nsays = \"`list.sort` sorts in place and returns `None`.\"\nverdict = \"holds\"",
                    SOUND,
                )),
            ),
            Defect::TooMany => (
                "There are more files, entries or bytes than `verify` takes.",
                "The bounds are far above what a bank needs. They keep a file that somebody sends in from using up memory \
                 and time.",
                None,
            ),
            Defect::WrongName => (
                "A name is not kebab-case: lower-case letters and digits, with single hyphens between them.",
                "Names are parts of paths, ids and commands. One form for all of them needs no quotes and is never guessed \
                 wrong.",
                Some(settings(
                    "python = \">=3.10\"\n\n[profile.CI_run]\njobs = 2",
                    "python = \">=3.10\"\n\n[profile.ci-run]\njobs = 2",
                )),
            ),
            Defect::WrongVersion => (
                "A text is not the version or the range of versions that is expected there, or allows none.",
                "A Python is given as `3.12`, and a range as a version specifier, such as `>=3.10` or `>=3.10,<3.14`.",
                Some(settings("python = \"3.10+\"", "python = \">=3.10\"")),
            ),
            Defect::WrongRequirement => (
                "A text is not the name of a package, or not a requirement that can be locked.",
                "A requirement is a name with an optional range of releases, as in `pandas>=2.3`. Paths and addresses \
                 cannot be locked. Snippets that ask for the same packages share a lock, so they must ask for the same \
                 releases.",
                None,
            ),
            Defect::WrongChange => (
                "A change point names no place, stands twice, or changes nothing.",
                "A change point says from which Python, release of a package or build on another verdict applies. It has \
                 `python`, or `package` with `version`, or `build`.",
                Some(question(
                    "question = \"Does `list.sort` return a list?\"\nlevel = \"core\"\ntags = [\"list\"]\n\n[[answer]]\n\
                     claim = \"sort-returns-none\"\nsays = \"`list.sort` sorts in place and returns `None`.\"\n\
                     verdict = \"holds\"\n\n[[answer.change]]\npython = \"3.12\"\nverdict = \"holds\"\nbecause = \"…\"",
                    SOUND,
                )),
            ),
            Defect::WrongSeries => (
                "A series of a package, or a release of a change point or a snapshot, does not fit the others.",
                "`[packages]` in verify.toml lists the series that the answers speak of, oldest first. Change points and \
                 snapshots name a release of one of them, of a package that their snippets have.",
                None,
            ),
            Defect::NoQuestions => {
                ("The bank has no question.", "`verify new TOPIC/SLUG` writes one with a first snippet.", None)
            }
            Defect::RepeatedQuestion => (
                "Two questions have the same text, or `aka` repeats a question.",
                "One question has one answer. Move the statements into one of the two.",
                None,
            ),
            Defect::NoDirectAnswer => (
                "The first statement is no claim that holds.",
                "A reader wants the answer first. Beliefs that are refuted, and remarks, come after it.",
                Some(question(
                    "question = \"Does `list.sort` return a list?\"\nlevel = \"core\"\ntags = [\"list\"]\n\n[[answer]]\n\
                     remark = \"advice\"\nsays = \"Use `sorted` for a new list.\"\n\n[[answer]]\n\
                     claim = \"sort-returns-none\"\nsays = \"`list.sort` sorts in place and returns `None`.\"\nverdict = \"holds\"",
                    SOUND,
                )),
            ),
            Defect::MissingCorrection => (
                "A claim is refuted, and nothing says what is true instead.",
                "A belief that is only called false leaves the reader with nothing. `corrected-by` names a claim of the same \
                 answer that holds.",
                Some(question(
                    "question = \"Does `list.sort` return a list?\"\nlevel = \"core\"\ntags = [\"list\"]\n\n[[answer]]\n\
                     claim = \"sort-returns-none\"\nsays = \"`list.sort` sorts in place and returns `None`.\"\n\
                     verdict = \"holds\"\n\n[[answer]]\nclaim = \"sort-returns-the-list\"\n\
                     says = \"`list.sort` returns the list.\"\nverdict = \"refuted\"\n\
                     evidence = [\"topic/slug/sort-returns-none\"]",
                    "question = \"Does `list.sort` return a list?\"\nlevel = \"core\"\ntags = [\"list\"]\n\n[[answer]]\n\
                     claim = \"sort-returns-none\"\nsays = \"`list.sort` sorts in place and returns `None`.\"\n\
                     verdict = \"holds\"\n\n[[answer]]\nclaim = \"sort-returns-the-list\"\n\
                     says = \"`list.sort` returns the list.\"\nverdict = \"refuted\"\n\
                     corrected-by = \"sort-returns-none\"\nevidence = [\"topic/slug/sort-returns-none\"]",
                )),
            ),
            Defect::WrongCorrection => (
                "A correction names no claim of the answer, does not hold where it is needed, or corrects a claim that holds.",
                "A correction is the truth for everybody who has met the belief, so it holds on every Python on which the \
                 belief is refuted.",
                Some(question(
                    "question = \"Does `list.sort` return a list?\"\nlevel = \"core\"\ntags = [\"list\"]\n\n[[answer]]\n\
                     claim = \"sort-returns-none\"\nsays = \"`list.sort` sorts in place and returns `None`.\"\n\
                     verdict = \"holds\"\ncorrected-by = \"sort-returns-none\"",
                    SOUND,
                )),
            ),
            Defect::UnknownNumber => (
                "A question answers a number that the catalogue of the bank does not have.",
                "`questions/catalogue.toml` lists the sections with their numbers, and `verify coverage` counts by them.",
                None,
            ),
            Defect::WrongSection => (
                "A section of the catalogue ends before it begins, or overlaps another one.",
                "The sections of `questions/catalogue.toml` are ranges of numbers in ascending order.",
                None,
            ),
            Defect::UnknownDocumentation => (
                "A `see` names a documentation that verify.toml does not list.",
                "`[see]` in verify.toml gives each documentation a short name, such as `py`, and its address.",
                None,
            ),
            Defect::WrongInventory => (
                "The bank's copy of the names in a documentation cannot be used.",
                "`verify see --update` writes these files. Correct `[see]` in verify.toml, or write them again.",
                None,
            ),
            Defect::MissingSnippet => (
                "A claim has no snippet.",
                "Every claim is shown by code: `snippets/<topic>/<slug>/<claim>.py`, or the snippet that `evidence` names. \
                 What no code can show is a remark.",
                Some(question(
                    "question = \"Does `list.sort` return a list?\"\nlevel = \"core\"\ntags = [\"list\"]\n\n[[answer]]\n\
                     claim = \"sort-is-in-place\"\nsays = \"`list.sort` sorts in place.\"\nverdict = \"holds\"\n\
                     evidence = [\"topic/slug/sort-is-in-place\", \"topic/slug/sort-returns-none\"]",
                    SOUND,
                )),
            ),
            Defect::UnusedSnippet => (
                "No claim uses a snippet.",
                "It is run by nobody, and what it shows gets lost. Add its claim to the question, or remove it.",
                None,
            ),
            Defect::NotPython => (
                "A snippet is not valid Python, or not UTF-8.",
                "No version that `verify` supports can run it. Where only newer versions can, `requires-python` says so. A \
                 snippet about a syntax error compiles the wrong text itself.",
                Some(snippet(
                    "assert [2, 1].sort() is None:\n",
                    "try:\n    compile(\"assert x:\", \"f\", \"exec\")\nexcept SyntaxError as error:\n    text = error.text\nassert text == \"assert x:\"\n",
                )),
            ),
            Defect::HiddenCharacter => (
                "A file has a character that is not shown, or that changes the direction of what follows.",
                "A reviewer would read another text than Python does. Write the character as an escape.",
                None,
            ),
            Defect::ConstantAssert => (
                "The condition of an assert is the same whatever Python does.",
                "Such an assert shows nothing. Compare what Python computed with the exact value that is expected.",
                Some(snippet(
                    "items = [2, 1]\nassert (items.sort() is None, \"it returns the list\")\n",
                    "items = [2, 1]\nassert items.sort() is None\n",
                )),
            ),
            Defect::ShadowedModule => (
                "The file of a snippet has the name of a module of the standard library.",
                "A script stands first on `sys.path`, so an import of that module would find the snippet itself.",
                None,
            ),
            Defect::WrongMetadata => (
                "The metadata of a snippet is not closed, stands twice, or does not begin as it must.",
                "Metadata is the block of comments from `# /// script` to `# ///` (PEP 723), with `[tool.verify]` for what \
                 only `verify` knows. A block that is not recognised would be ignored in silence.",
                Some(snippet(
                    "# /// scripts\n# requires-python = \">=3.12\"\n# ///\nassert [2, 1].sort() is None\n",
                    "# /// script\n# requires-python = \">=3.12\"\n# ///\nassert [2, 1].sort() is None\n",
                )),
            ),
            Defect::WrongPattern => (
                "The pattern of a `redact` rule is no regular expression that can be used.",
                "A rule replaces what differs from run to run, such as an address, before outputs are compared. Patterns are \
                 those of the Rust crate `regex`.",
                Some(snippet(
                    "# /// script\n# [tool.verify]\n# redact = [{ pattern = \"0x[0-9a-f\", with = \"ADDRESS\" }]\n# ///\nassert [2, 1].sort() is None\n",
                    "# /// script\n# [tool.verify]\n# redact = [{ pattern = \"0x[0-9a-f]+\", with = \"ADDRESS\" }]\n# ///\nassert [2, 1].sort() is None\n",
                )),
            ),
            Defect::WrongSnapshot => (
                "A snapshot is not as `verify` writes it, or its name has no version.",
                "Remove the file, and record it again with `verify run --accept`. `<claim>@3.12.snap` has what is printed \
                 from 3.12 on.",
                None,
            ),
            Defect::UnusedSnapshot => (
                "A snapshot has no snippet.",
                "Its snippet was renamed or removed. `verify mv` and `verify rm` move and remove what belongs together, and \
                 `verify prune` removes what is left.",
                None,
            ),
            Defect::MissingLock => (
                "A snippet asks for packages that no lock has.",
                "A lock names the releases that are installed, with hashes, for every Python. `verify env lock` makes it.",
                None,
            ),
            Defect::StaleLock => (
                "A lock was made for other requirements, Pythons or constraints than those of today.",
                "`verify env lock` makes it anew.",
                None,
            ),
            Defect::UnusedLock => ("No snippet uses a lock.", "`verify env lock` removes it.", None),
            Defect::WrongLock => (
                "A lock is not as `verify env lock` writes it.",
                "Locks are made and not written by hand: what is installed must have been resolved. `verify env lock` makes \
                 it anew.",
                None,
            ),
            Defect::WrongConstraint => (
                "A line of locks/constraints.txt is no constraint.",
                "A constraint is a requirement, such as `pandas<3.2`, that holds for all locks.",
                None,
            ),
            Defect::MisplacedFile => (
                "A file or a folder is where nothing of its kind belongs.",
                "A question is `questions/<topic>/<slug>.toml`, a snippet `snippets/<topic>/<slug>/<claim>.py`, and its \
                 snapshots stand beside it. A file elsewhere would be overlooked.",
                None,
            ),
            Defect::UnreadableFile => (
                "A file cannot be read: it is missing, a link, too large or not UTF-8, or permissions forbid it.",
                "A bank consists of regular files of text, so that it is the same on every machine.",
                None,
            ),
        };
        DefectExplanation { what, why, example }
    }
}

/// The code of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    Defect(Defect),
    Lint(Lint),
}

impl From<Defect> for Code {
    fn from(defect: Defect) -> Code {
        Code::Defect(defect)
    }
}

impl From<Lint> for Code {
    fn from(lint: Lint) -> Code {
        Code::Lint(lint)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Code::Defect(defect) => defect.code(),
            Code::Lint(lint) => lint.code(),
        })
    }
}
