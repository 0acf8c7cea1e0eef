//! Where a documentation says so: `see` in a bank, copies of inventories, and `verify see`.

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::common::{self, Bank};
use verify::bank::Lint;

const HOLDS: &str = "one = sum([1])\nassert one == 1\n";

/// A bank whose claim points at these places of a documentation, `py` or `flask`.
fn pointing(see: &str) -> Bank {
    let text = format!(
        "question = \"What is a sum?\"\nlevel = \"core\"\ncatalogue = [7]\n\n[[answer]]\nclaim = \"adds\"\n\
         says = \"`sum` adds numbers.\"\nverdict = \"holds\"\nsee = [{see}]\n\n[[answer]]\nremark = \"history\"\n\
         says = \"Sums came early.\"\nsee = [\"py:library/functions\"]\n"
    );
    Bank::empty()
        .with("verify.toml", "python = \">=3.10\"\n\n[see]\npy = \"Python\"\nflask = \"Flask\"\n")
        .with("inventories/py.txt", COPY)
        .with("questions/core/sums.toml", text)
        .with("snippets/core/sums/adds.py", HOLDS)
}

const COPY: &str = "\
# The names of a documentation, which `see` can point at. `verify see --update` makes this file.
# Project: Python
# Version: 3.14

[py:function]
math.fsum
sum

[std:doc]
library/functions
";

/// Puts an `objects.inv` into a folder of a machine's documentation.
fn install(machine: &Path, package: &str, project: &str, version: &str, lines: &str) {
    let folder = machine.join("doc").join(package).join("html");
    fs::create_dir_all(&folder).expect("a folder");
    let head = format!(
        "# Sphinx inventory version 2\n# Project: {project}\n# Version: {version}\n\
         # The remainder of this file is compressed using zlib.\n"
    );
    let mut packed = ZlibEncoder::new(head.into_bytes(), Compression::default());
    packed.write_all(lines.as_bytes()).expect("memory takes it");
    fs::write(folder.join("objects.inv"), packed.finish().expect("memory takes it")).expect("a file");
}

/// A machine with the documentation of Python 3.15 and 3.11.
fn machine() -> tempfile::TempDir {
    let machine = tempfile::tempdir().expect("a directory");
    let common =
        "sum py:function 1 library/functions.html#$ -\nlibrary/functions std:doc -1 library/functions.html -\n";
    install(machine.path(), "python3.11", "Python", "3.11", &format!("imp.reload py:function 1 x.html -\n{common}"));
    install(machine.path(), "python3.15", "Python", "3.15", &format!("math.sumprod py:function 1 x.html -\n{common}"));
    machine
}

fn on(machine: &tempfile::TempDir, bank: &Bank, words: &str) -> common::Said {
    bank.verify_with(words, &[("XDG_DATA_DIRS", machine.path().to_str().expect("it is UTF-8"))])
}

fn nowhere(bank: &Bank, words: &str) -> common::Said {
    bank.verify_with(words, &[("XDG_DATA_DIRS", "/nonexistent"), ("XDG_DATA_HOME", "/nonexistent")])
}

/// A text as it was before it was wrapped.
fn in_a_line(text: &str) -> String {
    text.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ")
}

#[test]
fn a_name_of_the_copy_is_known_and_another_has_neighbours() {
    assert_eq!(nowhere(&pointing("\"py:sum\", \"py:library/functions\""), "check --deny warnings").code, Some(0));
    assert_said!(nowhere(&pointing("\"py:fsum\", \"py:sun\", \"flask:Flask\""), "check --deny unknown-see"));
}

#[test]
fn a_newer_documentation_of_the_machine_counts_too() {
    let machine = machine();
    for (see, code) in
        [("\"py:math.sumprod\"", 0), ("\"py:imp.reload\"", 0), ("\"py:math.fsum\"", 0), ("\"py:sums\"", 1)]
    {
        let said = on(&machine, &pointing(see), "check --deny warnings");
        assert_eq!(said.code, Some(code), "{see}: {said}");
    }
}

#[test]
fn an_allow_silences_a_name_that_is_not_known() {
    let see = "\"py:nothing\"]\nallow = [{ lint = \"unknown-see\", because = \"A test.\" }";
    let loaded = verify::bank::load(pointing(see).path()).expect("it loads");
    assert!(loaded.warnings.iter().all(|warning| warning.lint != Lint::UnknownSee), "{:?}", loaded.warnings);
}

#[test]
fn what_cannot_be_a_reference_is_a_problem() {
    for (see, what) in [
        ("\"sum\"", "use a documentation and a name of its inventory"),
        ("\"py: sum\"", "use a documentation and a name of its inventory"),
        ("\"pyy:sum\"", "did you mean `py`?"),
        ("\"numpy:sum\"", "add `numpy = \"…\"` with the project to [see] in verify.toml"),
        ("\"py:sum\", \"py:sum\"", "`py:sum` is listed twice"),
        (&["\"py:sum\""; 11].join(", "), "`see` has 11 entries"),
        ("7", "`see` is an integer, not a string"),
    ] {
        let said = pointing(see).verify("list");
        assert_eq!(said.code, Some(2), "{said}");
        assert!(in_a_line(&said.stderr).contains(what), "{see}: {said}");
    }
}

#[test]
fn a_copy_belongs_to_a_documentation_and_is_not_edited() {
    for (path, text, what) in [
        ("inventories/numpy.txt", COPY, "verify.toml names no documentation `numpy`"),
        ("inventories/py.txt", &COPY.replace("sum\n", "sum\nabs\n"), "this is not as `verify see --update` writes it"),
        ("inventories/py.txt", &COPY.replace(": Python", ": Flask"), "these are the names of Flask"),
        ("inventories/py.inv", COPY, "unexpected file; expected copies of inventories (.txt) and README.md"),
        ("inventories/deep/py.txt", COPY, "unexpected file"),
    ] {
        let said = pointing("\"py:sum\"").with(path, text).verify("list");
        assert_eq!(said.code, Some(2), "{said}");
        assert!(in_a_line(&said.stderr).contains(what), "{what}: {said}");
    }
}

#[test]
fn copies_are_renewed_from_the_newest_documentation_and_never_from_an_older_one() {
    let (machine, bank) = (machine(), pointing("\"py:math.fsum\""));
    install(machine.path(), "flask", "Flask", "3.1.x", "flask.Flask py:class 1 api.html#$ -\n");
    assert_said!(on(&machine, &bank, "see --update"));
    assert!(bank.read("inventories/py.txt").contains("# Version: 3.15\n\n[py:function]\nmath.sumprod\nsum\n"));
    assert!(bank.read("inventories/flask.txt").contains("[py:class]\nflask.Flask\n"));
    // The name that is gone is still pointed at.
    assert_eq!(nowhere(&bank, "check --deny unknown-see").code, Some(1));

    let written = bank.read("inventories/py.txt");
    fs::remove_dir_all(machine.path().join("doc/python3.15")).expect("it is there");
    let said = on(&machine, &bank, "see --update");
    assert!(said.stdout.contains("kept: Python 3.15, 3 names; installed is 3.11"), "{said}");
    assert!(said.stdout.contains("unchanged: Flask 3.1.x, 1 name"), "{said}");
    assert_eq!((said.code, bank.read("inventories/py.txt")), (Some(0), written));
}

#[test]
fn a_malformed_copy_can_be_renewed() {
    let bank = pointing("\"py:sum\"").with("inventories/py.txt", "");
    let machine = machine();
    let from = machine.path().join("doc/python3.15/html/objects.inv");
    let said = bank.verify(&format!("see --update --from {}", from.display()));
    assert!(said.stdout.contains("inventories/py.txt     written: Python 3.15, 3 names, 3 new, 0 gone"), "{said}");
    // Nothing is known of Flask.
    assert_eq!(said.code, Some(4), "{said}");
    assert!(said.stderr.contains("no objects.inv of Flask was found"), "{said}");
    assert_eq!(bank.verify("list").code, Some(0));
}

#[test]
fn an_inventory_that_is_damaged_is_an_error_that_names_it() {
    let (machine, bank) = (machine(), pointing("\"py:sum\""));
    let path = machine.path().join("doc/python3.15/html/objects.inv");
    let mut bytes = fs::read(&path).expect("it is there");
    bytes.truncate(bytes.len() - 20);
    fs::write(&path, bytes).expect("it is writable");
    let said = on(&machine, &bank, "see --update");
    assert_eq!(said.code, Some(4), "{said}");
    assert!(said.stderr.contains("doc/python3.15/html/objects.inv"), "{said}");
    assert_eq!(bank.read("inventories/py.txt"), COPY);
}

#[test]
fn names_are_found_by_their_words() {
    let (machine, bank) = (machine(), pointing("\"py:sum\""));
    assert_said!(on(&machine, &bank, "see SUM"));
    assert_eq!(nowhere(&bank, "see py: fsum").stdout, "py:math.fsum  py:function\n");
    assert_eq!(nowhere(&bank, "see sum prod").code, Some(3));
    assert_said!(on(&machine, &bank, "see"));
    assert_eq!(Bank::empty().verify("see").code, Some(3));
}

#[test]
fn the_list_as_json_has_what_the_bank_says() {
    let bank = pointing("\"py:sum\"");
    assert_said!(bank.verify("list --format json"));
    let schema: serde_json::Value = serde_json::from_str(&bank.verify("schema list").stdout).expect("it is JSON");
    assert!(schema.pointer("/$defs/ListedClaim/properties/see").is_some(), "{schema}");
}

#[test]
fn the_shipped_bank_points_at_names_of_its_copies() {
    let loaded = verify::bank::load(&common::repository()).expect("it loads");
    let nothing = verify::bank::installed::InstalledInventories::below(Vec::new());
    let statements = loaded.questions.iter().flat_map(|question| &question.answer);
    for reference in statements.flat_map(verify::bank::Statement::see) {
        assert!(loaded.inventories.known(reference, &nothing).has(), "{reference}");
    }
}
