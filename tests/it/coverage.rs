//! The sections of the source catalogue, and `verify coverage`.

use crate::common::{self, Bank};

const HOLDS: &str = "one = sum([1])\nassert one == 1\n";

const SECTIONS: &str = "\
[[section]]
name = \"basics\"
first = 1
last = 5

[[section]]
name = \"files\"
first = 6
last = 9
";

/// A bank of two topics whose questions answer these numbers.
fn bank(lists: &str, files: &str) -> Bank {
    let lists = format!(
        "question = \"What is a list?\"\nlevel = \"core\"\ncatalogue = [{lists}]\n\n[[answer]]\nclaim = \"grows\"\n\
         says = \"A list can grow.\"\nverdict = \"holds\"\nsee = [\"py:list\"]\n\n[[answer]]\nclaim = \"sorted\"\n\
         says = \"A list is sorted.\"\nverdict = \"refuted\"\ncorrected-by = \"grows\"\n\n[[answer.change]]\n\
         python = \"3.12\"\nverdict = \"holds\"\nbecause = \"A test.\"\n\n[[answer]]\nremark = \"advice\"\n\
         says = \"Prefer lists.\"\n\n[[answer]]\nremark = \"external\"\nsays = \"Lists are everywhere.\"\n"
    );
    let files = format!(
        "question = \"What is a file?\"\nlevel = \"core\"\ncatalogue = [{files}]\n\n[[answer]]\nclaim = \"closes\"\n\
         says = \"A file can be closed.\"\nverdict = \"holds\"\n\n[[answer]]\nremark = \"history\"\n\
         says = \"Files are old.\"\n"
    );
    Bank::empty()
        .with("verify.toml", "python = \">=3.10\"\n\n[see]\npy = \"Python\"\n")
        .with("questions/catalogue.toml", SECTIONS)
        .with("questions/core/lists.toml", lists)
        .with("questions/input/files.toml", files)
        .with("snippets/core/lists/grows.py", HOLDS)
        .with("snippets/core/lists/sorted.py", HOLDS)
        .with("snippets/input/files/closes.py", HOLDS)
}

#[test]
fn sections_and_topics_are_counted() {
    let bank = bank("1, 3, 4, 7", "7, 8");
    assert_said!(bank.verify("coverage"));
    assert_said!(bank.verify("coverage --format markdown"));
    let json: serde_json::Value = serde_json::from_str(&bank.verify("coverage --format json").stdout).expect("JSON");
    let expected = serde_json::json!({
        "name": "files", "answered": [7, 8], "missing": [6, 9], "questions": 2, "hold": 2, "refuted": 1, "advice": 1,
        "history": 1, "external": 1, "changes": 1, "without-see": 1, "mutants": null,
    });
    assert_eq!(json["sections"][1], expected);
    assert_eq!(json["without-see"], serde_json::json!(["input/files/closes"]));
    assert_eq!(json["total"]["missing"], serde_json::json!([2, 5, 6, 9]));
    let schema: serde_json::Value = serde_json::from_str(&bank.verify("schema coverage").stdout).expect("JSON");
    assert!(schema.pointer("/$defs/CoveragePart/properties/without-see").is_some(), "{schema}");
}

#[test]
fn the_share_of_killed_mutants_comes_from_a_report() {
    let report = r#"{"format": 1, "snippets": [
        {"snippet": "snippets/core/lists/grows.py", "score": {"percent": 75.0, "killed": 3, "survived": 1}},
        {"snippet": "snippets/input/files/closes.py", "score": {"percent": null, "killed": 0, "survived": 0}}]}"#;
    let bank = bank("1, 3, 4, 7", "7, 8").with("mutants.json", report).with("other.json", "{}");
    let said = bank.verify("coverage --mutants mutants.json");
    let killed: Vec<&str> = said.stdout.lines().filter_map(|line| line.split_whitespace().last()).collect();
    assert_eq!(killed.iter().filter(|word| **word == "75.0%").count(), 5, "{said}");
    assert!(killed.contains(&"–") && !said.stdout.contains('?'), "{said}");
    for file in ["other.json", "nothing.json"] {
        let said = bank.verify(&format!("coverage --mutants {file}"));
        assert_eq!(said.code, Some(4), "{said}");
        assert!(said.stderr.contains(&format!("cannot read {file}: ")), "{said}");
    }
}

#[test]
fn missing_numbers_are_a_line_for_each_section() {
    let said = bank("1, 3, 4, 7", "7, 8").verify("coverage --missing");
    assert_eq!((said.code, said.stdout.as_str()), (Some(1), "basics  2, 5\nfiles   6, 9\n"), "{said}");
    let said = bank("1, 2, 3, 4, 5", "7, 8").verify("coverage --missing --format json");
    let json: serde_json::Value = serde_json::from_str(&said.stdout).expect("JSON");
    assert_eq!(json, serde_json::json!({"format": 1, "sections": [{"name": "files", "numbers": [6, 9]}]}));
    let said = bank("1, 2, 3, 4, 5", "7").verify("coverage --missing --format markdown");
    assert_eq!(said.stdout, "- files: 6, 8-9\n", "{said}");
    let said = bank("1, 2, 3, 4, 5", "6, 7, 8, 9").verify("coverage --missing");
    assert_eq!((said.code, said.stdout.as_str()), (Some(0), ""), "{said}");
}

#[test]
fn a_bank_without_a_catalogue_has_topics() {
    let bank = bank("1000", "7");
    std::fs::remove_file(bank.path().join("questions/catalogue.toml")).expect("it is there");
    let said = bank.verify("coverage");
    assert_eq!(said.code, Some(0), "{said}");
    assert!(!said.stdout.contains("section") && said.stdout.contains("answered 1000"), "{said}");
    let said = bank.verify("coverage --missing");
    assert_eq!((said.code, said.stdout.as_str()), (Some(3), ""), "{said}");
    assert!(said.stderr.contains("the bank has no questions/catalogue.toml"), "{said}");
}

#[test]
fn the_coverage_goes_to_a_file() {
    let bank = bank("1", "7");
    assert_eq!(bank.verify("coverage --format markdown -o coverage.md").stdout, "");
    assert!(bank.read("coverage.md").starts_with("| section | answered |"));
}

#[test]
fn sections_are_checked() {
    let section = |name: &str, first: i64, last: i64| {
        format!("[[section]]\nname = \"{name}\"\nfirst = {first}\nlast = {last}\n\n")
    };
    for (text, what) in [
        (section("basics", 1, 5), "the catalogue has no number 7"),
        (section("basics", 1, 9) + &section("basics", 10, 11), "two sections are called `basics`"),
        (section("basics", 1, 9) + &section("files", 9, 11), "a section that begins within or before the one above"),
        (section("basics", 9, 1), "a section that ends before it begins"),
        (section("Basics", 1, 9), "`Basics` is not kebab-case"),
        (section("basics", 0, 9), "`first` is out of range"),
        (section("basics", 1, 9_999_999_999), "`last` is out of range"),
        (String::new(), "has no `section`"),
        ("section = []\n".into(), "`section` is empty"),
    ] {
        let said = bank("1", "7").with("questions/catalogue.toml", &text).verify("coverage");
        assert_eq!(said.code, Some(2), "{text}{said}");
        assert!(said.stderr.contains(what), "{what}: {said}");
    }
}

#[test]
fn the_shipped_catalogue_has_495_numbers() {
    let loaded = verify::bank::load(&common::repository()).expect("it loads");
    let catalogue = loaded.catalogue.expect("the bank has one");
    let numbers: Vec<u32> = catalogue.sections.iter().flat_map(|section| section.numbers.clone()).collect();
    assert_eq!(numbers, (1..=495).collect::<Vec<_>>());
}
