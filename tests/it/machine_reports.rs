//! Reports for other programs: `--report KIND=PATH`.

use serde_json::Value;

use crate::common::{self, Bank};

fn bank() -> Bank {
    Bank::empty()
        .asking(
            "a/b",
            &[
                ("truth", "holds", "assert 1 + 1 == 2\n"),
                ("belief", "refuted", "one = 1\nassert one == 2\n"),
                ("wrong", "holds", "one = 1\nassert one == 2\n"),
                ("raises", "holds", "assert 1 + 1 == 2\nraise ValueError('a <b> & \\x1b[31m\\n::error::c | d')\n"),
            ],
        )
        .asking(
            "a/c",
            &[("later", "holds", "# /// script\n# requires-python = \">=3.99\"\n# ///\nassert 1 + 1 == 2\n")],
        )
}

/// What differs from run to run and from machine to machine is replaced.
fn steady(text: &str) -> String {
    let version = bank().report("a/b/truth")["lanes"][0]["version"].as_str().expect("a version").to_owned();
    let mut steady = text.replace(&version, "<newest>");
    if let Some((minor, _)) = version.rsplit_once('.') {
        steady = steady.replace(&format!("({minor})"), "(<minor>)").replace(&format!("| {minor} |"), "| <minor> |");
        steady = steady.replace(&format!("On {minor}:"), "On <minor>:").replace(&format!("--python {minor} "), "");
    }
    without_times(&steady)
}

/// Takes the times out of XML.
fn without_times(text: &str) -> String {
    let mut parts = text.split(" time=\"");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out += " time=\"…\"";
        out += part.split_once('"').map_or("", |(_, rest)| rest);
    }
    out
}

#[test]
fn several_reports_are_written_in_one_run() {
    let bank = bank();
    let words = "run --report junit=out.xml --report sarif=out.sarif --report summary=out.md --report json=out.json \
                 --report github=out.txt -q";
    let said = bank.verify(words);
    assert_eq!(said.code, Some(1), "{said}");
    insta::assert_snapshot!("junit", steady(&bank.read("out.xml")));
    insta::assert_snapshot!("sarif", steady(&bank.read("out.sarif")));
    insta::assert_snapshot!("summary", steady(&bank.read("out.md")));
    insta::assert_snapshot!("github", steady(&bank.read("out.txt")));
    let json: Value = serde_json::from_str(&bank.read("out.json")).expect("JSON");
    assert_eq!(json["summary"]["claims"], 5);
    // The XML is read again by the library that nextest and others write it with.
    let junit = quick_junit::Report::deserialize_from_str(&bank.read("out.xml")).expect("JUnit");
    let total = |count: fn(&quick_junit::TestSuite) -> usize| junit.test_suites.iter().map(count).sum::<usize>();
    assert_eq!((total(|suite| suite.tests), total(|suite| suite.failures)), (5, 3));
    assert_eq!((total(|suite| suite.errors), total(|suite| suite.skipped)), (0, 1));
}

/// What an XML Schema has against a document.
fn against(schema: &str, document: &str) -> Vec<String> {
    let schema = uppsala::parse(schema).expect("the schema is XML");
    let validator = uppsala::XsdValidator::from_schema(&schema).expect("the schema is one");
    let document = uppsala::parse(document).expect("the document is XML");
    validator.validate(&document).iter().map(ToString::to_string).collect()
}

/// Jenkins refuses a report with an attribute or an element that its schema does not know.
#[test]
fn junit_xml_is_valid_by_the_schema() {
    let schema = include_str!("junit.xsd");
    let bank = bank();
    bank.verify("run -q --report junit=failed.xml --control off");
    bank.verify("run -q --report junit=passed.xml --control off truth");
    for report in ["failed.xml", "passed.xml"] {
        assert_eq!(against(schema, &bank.read(report)), Vec::<String>::new(), "{report}");
    }
    let valid = bank.read("failed.xml");
    for (part, with) in [
        ("<testsuites ", "<testsuites skipped=\"1\" "),
        (" classname=", " class="),
        ("<failure ", "<failed/><failure "),
        (" time=\"", " time=\"-"),
        (" errors=\"0\"", ""),
    ] {
        let invalid = valid.replacen(part, with, 1);
        assert_ne!(invalid, valid, "{part}");
        assert!(!against(schema, &invalid).is_empty(), "{invalid}");
    }
}

#[test]
fn annotations_go_to_standard_output_and_begin_at_lines() {
    let bank = bank();
    let said = bank.verify("run -q --report github=-");
    let commands: Vec<&str> = said.stdout.lines().filter(|line| line.contains("::error")).collect();
    assert_eq!(commands.len(), 3, "{said}");
    assert!(commands.iter().all(|command| command.starts_with("::error file=snippets/a/b/")), "{said}");
    // A report without a failure has no command.
    assert!(!bank.verify("run -q --report github=- truth").stdout.contains("::error"));
}

#[test]
fn a_report_that_cannot_be_written_fails_and_keeps_the_others() {
    let bank = bank();
    let said = bank.verify("run -q --report junit=missing/out.xml --report summary=out.md truth");
    assert_eq!(said.code, Some(4), "{said}");
    assert!(said.stderr.contains("cannot write missing/out.xml"), "{said}");
    assert!(bank.has("out.md") && said.stdout.contains("1 claim"), "{said}");
    let said = bank.verify("run --report xml=out.xml");
    assert_eq!(said.code, Some(2));
    assert!(said.stderr.contains("expected KIND=PATH with one of json, junit, github, summary, sarif"), "{said}");
}

/// Each line is there as soon as its event has happened.
#[test]
fn lines_are_written_while_the_run_lasts() {
    let waits = "import time\nend = time.monotonic() + 3\nwhile time.monotonic() < end:\n    time.sleep(0.01)\nassert end > 0\n";
    let bank = Bank::empty().asking("a/b", &[("quick", "holds", "assert 1 + 1 == 2\n"), ("slow", "holds", waits)]);
    let lines = || -> Vec<Value> {
        let text = if bank.has("out.jsonl") { bank.read("out.jsonl") } else { String::new() };
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    };
    let mut command = common::command("run -q --control off --report jsonl=out.jsonl --report json=out.json");
    let mut child = command.current_dir(bank.path()).spawn().expect("verify can be started");
    let early = common::wait_for("the first result", || Some(lines()).filter(|lines| lines.len() > 1));
    assert!(child.try_wait().expect("a child").is_none(), "it is still running");
    assert_eq!((&early[0]["event"], &early[0]["snippets"]), (&"started".into(), &2.into()));
    assert_eq!((&early[1]["event"], &early[1]["snippet"]), (&"finished".into(), &"snippets/a/b/quick.py".into()));
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    let all = lines();
    assert_eq!(all.len(), 4, "{all:?}");
    assert_eq!((&all[2]["verdict"], &all[2]["failed"]), (&"holds".into(), &false.into()));
    assert_eq!(
        all[3],
        serde_json::json!({"event": "ended", "claims": 2, "failed": 0, "stopped": null, "exit-code": 0})
    );
    // A directory that is not there is reported before anything runs.
    let said = bank.verify("run --report jsonl=gone/out.jsonl");
    assert_eq!((said.code, said.stdout.as_str()), (Some(4), ""), "{said}");
}
