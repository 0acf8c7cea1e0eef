//! A [`Schema`] checks a TOML document against the JSON Schema of a type and reports every mismatch with its place, so that the
//! types of [`super::format`] are the only description of a bank's files.
//!
//! It covers what schemars generates for those types, not all of JSON Schema: `$ref`, `type`, `enum`, `const`, `oneOf`, `anyOf`,
//! `properties`, `required`, `additionalProperties`, `items`, lengths, ranges and patterns.

use std::collections::BTreeMap;
use std::ops::Range;

use regex::Regex;
use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::defect::Defect;
use super::problem::{Problem, Source};
use crate::text::nearest;

/// A JSON Schema, ready to check documents against.
pub struct Schema {
    root: Value,
    /// Every `pattern` of the schema, compiled once.
    patterns: BTreeMap<String, Regex>,
}

impl Schema {
    /// Derives the schema of a type.
    pub fn of<T: schemars::JsonSchema>() -> Schema {
        let root = schemars::schema_for!(T).to_value();
        let mut patterns = BTreeMap::new();
        collect_patterns(&root, &mut patterns);
        Schema { root, patterns }
    }

    /// Reports everything in `table` that the schema does not allow. `shift` is the offset at which the document starts in its
    /// file.
    pub fn check(&self, table: &Spanned<DeTable<'_>>, source: &Source, shift: usize) -> Vec<Problem> {
        let mut check = SchemaCheck { schema: self, source, shift, problems: Vec::new() };
        check.table(&self.root, table.get_ref(), table.span(), "the file");
        check.problems
    }

    fn resolve<'a>(&'a self, mut node: &'a Value) -> &'a Value {
        while let Some(pointer) = node.get("$ref").and_then(Value::as_str) {
            match self.root.pointer(pointer.trim_start_matches('#')) {
                Some(target) => node = target,
                None => break,
            }
        }
        node
    }
}

struct SchemaCheck<'a> {
    schema: &'a Schema,
    source: &'a Source,
    shift: usize,
    problems: Vec<Problem>,
}

impl SchemaCheck<'_> {
    fn at(&self, defect: Defect, span: Range<usize>, what: String) -> Problem {
        self.source.problem(defect, span.start + self.shift..span.end + self.shift, what)
    }

    fn table(&mut self, node: &Value, table: &DeTable<'_>, span: Range<usize>, name: &str) {
        let node = self.schema.resolve(node);
        if let Some(branches) = node.get("anyOf").and_then(Value::as_array) {
            return self.branch(branches, table, span, name);
        }
        let empty = Map::new();
        let properties = node.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let others = node.get("additionalProperties");
        let is_closed = others == Some(&Value::Bool(false));
        for (key, value) in table {
            match properties.get(key.get_ref().as_ref()) {
                Some(property) => self.value(property, value, key.get_ref()),
                None if is_closed => self.unknown(key, properties),
                None => {
                    if let Some(other) = others.filter(|other| other.is_object()) {
                        self.value(other, value, key.get_ref());
                    }
                }
            }
        }
        let required = node.get("required").and_then(Value::as_array).into_iter().flatten();
        for key in required.filter_map(Value::as_str) {
            if !table.keys().any(|have| have.get_ref() == key) {
                let description = properties.get(key).and_then(|property| describe(self.schema, property));
                let first_line = Self::first_line(&span);
                let problem = self.at(Defect::MissingKey, first_line, format!("{name} has no `{key}`"));
                let description = description.map(|text| format!(": {text}")).unwrap_or_default();
                let fix = format!("add `{key} = …`{description}");
                self.problems.push(problem.expected(format!("expected `{key}`")).fix(fix));
            }
        }
    }

    /// The first character of a span: a table can have many lines, and the first one is enough to point at.
    fn first_line(span: &Range<usize>) -> Range<usize> {
        span.start..span.end.min(span.start + 1).max(span.start)
    }

    fn unknown(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>, properties: &Map<String, Value>) {
        let known: Vec<&str> = properties.keys().map(String::as_str).collect();
        let near = nearest(key.get_ref(), known.iter().copied());
        let what = format!("unknown key `{}`", key.get_ref());
        let of_file = self.schema.root.get("properties").and_then(|properties| properties.get(key.get_ref().as_ref()));
        let (expected, fix) = match (near, of_file) {
            (None, Some(_)) => (
                "a key of the file, below the header of a table".to_owned(),
                "move it above the first `[` or `[[`: what follows a header belongs to that table".to_owned(),
            ),
            (near, _) => (
                near.map_or("expected a key of this table".to_owned(), |near| format!("did you mean `{near}`?")),
                format!("use one of the known keys: {}", known.join(", ")),
            ),
        };
        let problem = self.at(Defect::UnknownKey, key.span(), what);
        self.problems.push(problem.expected(expected).fix(fix));
    }

    /// Checks a table against the branch whose first required key it has.
    fn branch(&mut self, branches: &[Value], table: &DeTable<'_>, span: Range<usize>, name: &str) {
        let mut marks = Vec::new();
        for branch in branches {
            let resolved = self.schema.resolve(branch);
            let mark = resolved.pointer("/required/0").and_then(Value::as_str).unwrap_or_default();
            if table.keys().any(|key| key.get_ref() == mark) {
                return self.table(resolved, table, span, &format!("this {mark}"));
            }
            marks.push(mark);
        }
        let keys: Vec<&str> = table.keys().map(|key| key.get_ref().as_ref()).collect();
        let near = marks.iter().find(|mark| nearest(mark, keys.iter().copied()).is_some());
        let quoted: Vec<String> = marks.iter().map(|mark| format!("`{mark}`")).collect();
        let fix = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add {} = …", quoted.join(" = … or ")),
        };
        let first_line = Self::first_line(&span);
        let problem =
            self.at(Defect::MissingKey, first_line, format!("an entry of {name} has neither {}", quoted.join(" nor ")));
        self.problems.push(problem.expected(format!("expected {}", quoted.join(" or "))).fix(fix));
    }

    fn value(&mut self, node: &Value, value: &Spanned<DeValue<'_>>, name: &str) {
        let node = self.schema.resolve(node);
        if let Some(words) = words(self.schema, node) {
            return self.word(&words, value, name);
        }
        let found = value.get_ref();
        let kinds = kinds(self.schema, node);
        let fits = kinds.is_empty() || kinds.iter().any(|kind| is_of_kind(found, kind));
        if !fits {
            let wanted: Vec<&str> = kinds.iter().filter(|kind| *kind != "null").map(|kind| article(kind)).collect();
            let wanted = wanted.join(" or ");
            let what = format!("`{name}` is {}, not {wanted}", article(toml_kind(found)));
            let problem = self.at(Defect::WrongValue, value.span(), what);
            let is_single = matches!(found, DeValue::Table(_)) && kinds.iter().any(|kind| kind == "array");
            self.problems.push(match is_single {
                // The most common slip in TOML.
                true => problem
                    .expected(format!("expected `[[{name}]]`"))
                    .fix(format!("write two brackets, `[[{name}]]`: there can be several")),
                false => problem.expected(format!("expected {wanted}")).fix("change the type of the value"),
            });
            return;
        }
        match found {
            DeValue::String(text) => self.string(node, text, value.span(), name),
            DeValue::Array(items) => {
                if items.is_empty() && node.get("minItems").and_then(Value::as_u64).unwrap_or(0) > 0 {
                    let problem = self.at(Defect::WrongValue, value.span(), format!("`{name}` is empty"));
                    self.problems.push(problem.expected("expected at least one entry").fix("add an entry"));
                }
                if let Some(item) = node.get("items") {
                    for each in items {
                        self.value(item, each, name);
                    }
                }
            }
            DeValue::Table(table) => self.table(node, table, value.span(), &format!("`{name}`")),
            DeValue::Integer(_) | DeValue::Float(_) => self.number(node, value, name),
            DeValue::Boolean(_) | DeValue::Datetime(_) => {}
        }
    }

    fn word(&mut self, words: &[&str], value: &Spanned<DeValue<'_>>, name: &str) {
        let list = words.join(", ");
        match value.get_ref().as_str() {
            Some(word) if words.contains(&word) => {}
            Some(word) => {
                let expected = match nearest(word, words.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("expected one of: {list}"),
                };
                let problem =
                    self.at(Defect::WrongValue, value.span(), format!("`{word}` is not a valid value of `{name}`"));
                self.problems.push(problem.expected(expected).fix(format!("use one of: {list}")));
            }
            None => {
                let what = format!("`{name}` is {}, not a string", article(toml_kind(value.get_ref())));
                let problem = self.at(Defect::WrongValue, value.span(), what);
                self.problems.push(problem.expected("expected a string").fix(format!("use one of: {list}")));
            }
        }
    }

    fn string(&mut self, node: &Value, text: &str, span: Range<usize>, name: &str) {
        if text.trim().is_empty() && node.get("minLength").and_then(Value::as_u64).unwrap_or(0) > 0 {
            let problem = self.at(Defect::WrongValue, span, format!("`{name}` is empty"));
            self.problems.push(problem.expected("expected a text").fix("write the text"));
            return;
        }
        let pattern = node.get("pattern").and_then(Value::as_str);
        if let Some(pattern) = pattern
            && !self.schema.patterns.get(pattern).is_some_and(|pattern| pattern.is_match(text))
        {
            let expected = node.get("x-expected").and_then(Value::as_str).unwrap_or(pattern);
            let problem = self.at(Defect::WrongValue, span, format!("`{text}` is not a valid value of `{name}`"));
            self.problems.push(problem.expected("expected another form").fix(format!("use {expected}")));
        }
    }

    fn number(&mut self, node: &Value, value: &Spanned<DeValue<'_>>, name: &str) {
        let number = match value.get_ref() {
            DeValue::Integer(integer) => {
                i64::from_str_radix(integer.as_str(), integer.radix()).ok().map(|number| number as f64)
            }
            DeValue::Float(float) => float.as_str().parse().ok(),
            _ => None,
        };
        let least = node.get("minimum").and_then(Value::as_f64).unwrap_or(f64::NEG_INFINITY);
        let most = node.get("maximum").and_then(Value::as_f64).unwrap_or(f64::INFINITY);
        if !number.is_some_and(|number| number >= least && number <= most) {
            let problem = self.at(Defect::WrongValue, value.span(), format!("`{name}` is out of range"));
            let range = match most.is_finite() {
                true => format!("expected a number from {least} to {most}"),
                false => format!("expected a number of {least} or more"),
            };
            self.problems.push(problem.expected(range).fix("change the number"));
        }
    }
}

fn collect_patterns(node: &Value, patterns: &mut BTreeMap<String, Regex>) {
    match node {
        Value::Object(fields) => {
            if let Some(Value::String(pattern)) = fields.get("pattern") {
                let compiled = Regex::new(pattern).expect("the patterns of the types are valid");
                patterns.insert(pattern.clone(), compiled);
            }
            fields.values().for_each(|field| collect_patterns(field, patterns));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_patterns(item, patterns)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The strings that an enumeration allows; `None` if the node is no enumeration of strings.
fn words<'a>(schema: &'a Schema, node: &'a Value) -> Option<Vec<&'a str>> {
    if let Some(words) = node.get("enum").and_then(Value::as_array) {
        return Some(words.iter().filter_map(Value::as_str).collect());
    }
    let branches = node.get("oneOf").or_else(|| node.get("anyOf")).and_then(Value::as_array)?;
    let mut all = Vec::new();
    for branch in branches {
        let branch = schema.resolve(branch);
        if let Some(word) = branch.get("const").and_then(Value::as_str) {
            all.push(word);
        } else if branch.get("type").and_then(Value::as_str) != Some("null") {
            all.extend(words(schema, branch)?);
        }
    }
    Some(all)
}

fn kinds(schema: &Schema, node: &Value) -> Vec<String> {
    match node.get("type") {
        Some(Value::String(kind)) => vec![kind.clone()],
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => {
            let branches = node.get("anyOf").and_then(Value::as_array).into_iter().flatten();
            let mut all: Vec<String> = branches.flat_map(|branch| kinds(schema, schema.resolve(branch))).collect();
            all.dedup();
            all
        }
    }
}

fn is_of_kind(value: &DeValue<'_>, kind: &str) -> bool {
    match kind {
        "number" => matches!(value, DeValue::Integer(_) | DeValue::Float(_)),
        _ => toml_kind(value) == kind,
    }
}

fn toml_kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "string",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "number",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "array",
        DeValue::Table(_) => "object",
    }
}

/// The kind with its article, in TOML's terms.
fn article(kind: &str) -> &'static str {
    match kind {
        "string" => "a string",
        "integer" => "an integer",
        "number" => "a number",
        "boolean" => "a boolean",
        "date" => "a date",
        "array" => "an array",
        "object" => "a table",
        _ => "something else",
    }
}

fn describe(schema: &Schema, node: &Value) -> Option<String> {
    let text = node.get("description").or_else(|| schema.resolve(node).get("description"))?.as_str()?;
    let words = words(schema, schema.resolve(node)).map(|words| format!(" ({})", words.join(", ")));
    Some(format!("{}{}", text.replace('\n', " "), words.unwrap_or_default()))
}
