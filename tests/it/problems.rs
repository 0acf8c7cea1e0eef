//! The codes of problems: what `verify explain` says of them, and how a malformed bank is reported as JSON.

use std::collections::BTreeMap;

use serde_json::Value;
use verify::bank::defect::{Code, Defect, DefectExample, ExampleFile};

use crate::common::Bank;

const SNIPPET: &str = "items = [2, 1]\nassert items.sort() is None\nassert items == [1, 2]\n";
const QUESTION: &str = "question = \"Does `list.sort` return a list?\"\nlevel = \"core\"\n\n[[answer]]\n\
                        claim = \"sort-returns-none\"\nsays = \"`list.sort` returns `None`.\"\nverdict = \"holds\"\n";

/// A bank whose only question, snippet or settings have this text.
fn bank_of(file: ExampleFile, text: &str) -> Bank {
    let text = format!("{text}\n");
    let bank = Bank::empty()
        .with("questions/topic/slug.toml", QUESTION)
        .with("snippets/topic/slug/sort-returns-none.py", SNIPPET);
    match file {
        ExampleFile::Question => bank.with("questions/topic/slug.toml", text),
        ExampleFile::Snippet => bank.with("snippets/topic/slug/sort-returns-none.py", text),
        ExampleFile::Settings => bank.with("verify.toml", text),
    }
}

/// The codes of the problems of a bank.
fn codes(bank: &Bank) -> Vec<Code> {
    verify::bank::load(bank.path()).err().unwrap_or_default().iter().map(|problem| problem.code).collect()
}

/// A schema as `verify schema` prints it.
struct Schema {
    all: boon::Schemas,
    own: boon::SchemaIndex,
}

impl Schema {
    fn of(bank: &Bank, name: &str) -> Schema {
        let text: Value = serde_json::from_str(&bank.verify(&format!("schema {name}")).stdout).expect("a schema");
        let (mut all, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
        compiler.add_resource("schema.json", text).expect("a schema");
        let own = compiler.compile("schema.json", &mut all).expect("a schema");
        Schema { all, own }
    }

    fn check(&self, value: &Value) {
        self.all.validate(value, self.own).unwrap_or_else(|error| panic!("{error}: {value:#}"));
    }
}

#[test]
fn examples_of_defects_have_them() {
    let mut shown = 0;
    for defect in Defect::all() {
        let Some(DefectExample { file, before, after }) = defect.explanation().example else { continue };
        let found = codes(&bank_of(file, before));
        assert!(!found.is_empty() && found.iter().all(|code| *code == Code::Defect(*defect)), "{defect:?}: {found:?}");
        assert_eq!(codes(&bank_of(file, after)), [], "{defect:?}");
        shown += 1;
    }
    assert!(shown >= 15, "{shown}");
}

/// One bank for each defect that takes more than one file to show.
#[test]
fn defects_without_an_example_are_reported_by_their_codes() {
    let sound = || bank_of(ExampleFile::Question, QUESTION);
    let asking = |requirement: &str| {
        format!(
            "# /// script\n# dependencies = [\"{requirement}\"]\n# ///\nimport numpy\n\nassert numpy.int8(1) == 1\n"
        )
    };
    let lock = "locks/numpy.txt";
    let snippet = "snippets/topic/slug/sort-returns-none.py";
    let banks: BTreeMap<&str, Bank> = [
        ("no-questions", Bank::empty()),
        (
            "repeated-question",
            sound()
                .with("questions/topic/other.toml", QUESTION)
                .with("snippets/topic/other/sort-returns-none.py", SNIPPET),
        ),
        (
            "unknown-number",
            sound()
                .with("questions/catalogue.toml", "[[section]]\nname = \"lists\"\nfirst = 1\nlast = 9\n")
                .with("questions/topic/slug.toml", QUESTION.replace("level", "catalogue = [10]\nlevel")),
        ),
        (
            "wrong-section",
            sound().with("questions/catalogue.toml", "[[section]]\nname = \"lists\"\nfirst = 9\nlast = 1\n"),
        ),
        (
            "unknown-documentation",
            sound().with("questions/topic/slug.toml", format!("{QUESTION}see = [\"none:list.sort\"]\n")),
        ),
        ("unused-snippet", sound().with("snippets/topic/slug/other.py", SNIPPET)),
        ("hidden-character", sound().with(snippet, format!("{SNIPPET}# \u{202e}\n"))),
        (
            "shadowed-module",
            sound()
                .with("snippets/topic/slug/random.py", SNIPPET)
                .with("questions/topic/slug.toml", QUESTION.replace("sort-returns-none", "random")),
        ),
        ("wrong-snapshot", sound().with("snippets/topic/slug/sort-returns-none.snap", "no snapshot\n")),
        ("unused-snapshot", sound().with("snippets/topic/slug/other.snap", "---\nverify: 1\n---\n")),
        ("missing-lock", sound().with(snippet, asking("numpy"))),
        ("wrong-lock", sound().with(snippet, asking("numpy")).with(lock, "numpy\n")),
        ("wrong-requirement", sound().with(snippet, asking("numpy @ file:///tmp/numpy"))),
        ("misplaced-file", sound().with("questions/slug.toml", QUESTION)),
        ("unreadable-file", sound().with("questions/topic/slug.toml", [0xff, 0xfe])),
        (
            "too-many",
            sound().with(
                "questions/topic/slug.toml",
                format!(
                    "aka = [{}]\n{QUESTION}",
                    (0..200).map(|number| format!("\"Way {number}?\"")).collect::<Vec<_>>().join(", ")
                ),
            ),
        ),
    ]
    .into();
    for (code, bank) in banks {
        let found: Vec<String> = codes(&bank).iter().map(ToString::to_string).collect();
        assert!(found.contains(&code.to_owned()), "{code}: {found:?}");
    }
}

#[test]
fn a_malformed_bank_is_reported_as_json() {
    let bank = bank_of(ExampleFile::Question, &QUESTION.replace("holds", "maybe"));
    let schema = Schema::of(&bank, "problems");
    for command in
        ["run", "list", "check", "show topic/slug", "matrix", "drift 3.12 3.13", "coverage", "mutate", "stress"]
    {
        let said = bank.verify(&format!("{command} --format json"));
        assert_eq!(said.code, Some(2), "{said}");
        let list: Value = serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"));
        schema.check(&list);
        let problem = &list["problems"][0];
        assert_eq!(problem["code"], "wrong-value", "{said}");
        assert_eq!(problem["severity"], "error");
        assert_eq!(problem["file"], "questions/topic/slug.toml");
        assert_eq!((&problem["place"]["line"], &problem["place"]["column"]), (&7.into(), &11.into()), "{said}");
        assert!(said.stderr.contains("wrong-value"), "{said}");
    }
    let said = bank.verify("run --format json -o problems.json");
    assert_eq!((said.code, said.stdout.as_str()), (Some(2), ""), "{said}");
    let written: Value = serde_json::from_str(&bank.read("problems.json")).expect("JSON");
    schema.check(&written);
}

#[test]
fn warnings_are_listed_as_json() {
    let bank = bank_of(ExampleFile::Question, &QUESTION.replace("returns `None`.", "sorts; it returns `None`."));
    let listed = |words: &str, code: i32| {
        let said = bank.verify(&format!("check --format json {words}"));
        assert_eq!(said.code, Some(code), "{said}");
        let list: Value = serde_json::from_str(&said.stdout).expect("JSON");
        let problem = &list["problems"][0];
        (problem["code"].clone(), problem["severity"].clone())
    };
    assert_eq!(listed("", 0), ("semicolon".into(), "warning".into()));
    assert_eq!(listed("--deny semicolon", 1), ("semicolon".into(), "error".into()));
}

/// The JSON of every command is as its schema says.
#[test]
fn tables_and_lists_are_as_their_schemas_say() {
    let bank = bank_of(ExampleFile::Question, QUESTION);
    assert_eq!(bank.verify("run --accept").code, Some(0));
    for (schema, command) in [
        ("pythons", "pythons --format json"),
        ("matrix", "matrix --all --format json"),
        ("stress", "stress --seeds 1 --format json"),
    ] {
        let said = bank.verify(command);
        let value: Value = serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"));
        Schema::of(&bank, schema).check(&value);
    }
}
