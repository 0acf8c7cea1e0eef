//! The files of a new bank.

use std::path::Path;

use clap::ValueEnum;

use super::Changes;
use crate::bank::{SETTINGS, format};

/// Where the schema of a bank's question files is, so that editors find it.
pub const SCHEMA: &str = "questions/question.schema.json";

/// Where the schema of its settings is.
const SETTINGS_SCHEMA: &str = "verify.schema.json";

/// Which file has which schema, for editors and checks that use Taplo. Others read the line `#:schema` of a file.
const TAPLO: &str = ".taplo.toml";

const TAPLO_TEXT: &str = r#"[[rule]]
include = ["questions/*/*.toml"]
schema.path = "./questions/question.schema.json"

[[rule]]
include = ["verify.toml"]
schema.path = "./verify.schema.json"
"#;

/// A service that runs a bank at every change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CiService {
    Github,
    Gitlab,
}

const SETTINGS_TEXT: &str = r#"#:schema ./verify.schema.json

# The Python versions that the answers of this bank speak of.
python = ">=3.10"

# The Pythons of a run that names none; without it, the newest that is found.
# pythons = ["3.10", "3.13"]

# What every snippet may take, if its own metadata does not say otherwise; these are the defaults.
# [limits]
# timeout = 10            # seconds
# memory-mib = 512
"#;

const QUESTION_TEXT: &str = r#"#:schema ../question.schema.json
question = "Does a second name for a list copy it?"
level = "core"
tags = ["lists", "names"]

[[answer]]
claim = "assignment-binds-a-name"
says = "Assignment copies nothing: it binds another name to the same list."
verdict = "holds"

[[answer]]
claim = "assignment-copies"
says = "After an assignment, a change of one list does not reach the other."
verdict = "refuted"
corrected-by = "assignment-binds-a-name"

[[answer]]
remark = "advice"
says = "Copy with `list(numbers)` or `numbers.copy()` when both lists are going to be changed."
"#;

const HOLDS_TEXT: &str = "numbers = [1, 2]\nothers = numbers\nassert others is numbers\nothers.append(3)\nassert numbers == [1, 2, 3]\nprint(numbers)\n";
const REFUTED_TEXT: &str =
    "numbers = [1, 2]\nothers = numbers\nothers.append(3)\nassert others == [1, 2, 3]\nassert numbers == [1, 2]\n";

const README_TEXT: &str = r"# A bank of questions

Every statement about behaviour has a snippet, which `verify` runs.

```console
$ verify                                    # run everything
$ verify run lists                          # run what matches
$ verify watch lists                        # run what a save changes
$ verify show lists                         # read the answers
$ verify run --accept lists                 # record what the snippets printed
$ verify new topic/slug                     # write a question with a first claim
$ verify new topic/slug/claim               # add a claim to it
```
";

const GITHUB_TEXT: &str = r#"name: verify
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  verify:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.13"
      # Install verify and verify-worker here, for example with ci/install.sh of a checkout of its repository.
      - run: verify check --deny warnings
      - run: verify run --control all
"#;

const GITLAB_TEXT: &str = r"verify:
  image: python:3.13
  script:
    # Install verify and verify-worker here, for example with ci/install.sh of a checkout of its repository.
    - verify check --deny warnings
    - verify run --control all
";

/// Plans a bank with one question, which has a claim that holds, a belief and advice.
pub fn init(ci: Option<CiService>) -> Changes {
    let (schema, settings_schema) = (format::question_schema(), format::settings_schema());
    let mut files = vec![
        (SETTINGS, SETTINGS_TEXT),
        ("README.md", README_TEXT),
        (SETTINGS_SCHEMA, settings_schema.as_str()),
        (TAPLO, TAPLO_TEXT),
        (SCHEMA, schema.as_str()),
        ("questions/lists/second-name.toml", QUESTION_TEXT),
        ("snippets/lists/second-name/assignment-binds-a-name.py", HOLDS_TEXT),
        ("snippets/lists/second-name/assignment-copies.py", REFUTED_TEXT),
    ];
    match ci {
        Some(CiService::Github) => files.push((".github/workflows/verify.yml", GITHUB_TEXT)),
        Some(CiService::Gitlab) => files.push((".gitlab-ci.yml", GITLAB_TEXT)),
        None => {}
    }
    let writes = files.into_iter().map(|(path, text)| (Path::new(path).to_owned(), text.as_bytes().to_vec()));
    Changes { writes: writes.collect(), removes: Vec::new() }
}
