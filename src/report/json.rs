//! The report as JSON.

use serde::Serialize;

use super::Report;

/// The whole report, pretty-printed, with a newline at its end. [`schema`] describes it.
pub fn render(report: &Report) -> String {
    to_text(report)
}

/// A value as JSON that is safe to print in a CI job, with a newline at its end.
pub(crate) fn to_text<T: Serialize>(value: &T) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("what is reported is plain data");
    text.push('\n');
    // An old form of commands to a CI runner, which is looked for anywhere in a line. It can stand in strings alone, and
    // there this is the same.
    text.replace("##[", "#\\u0023[")
}

/// The JSON Schema of a report, derived from its type.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Report);
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is plain JSON");
    text.push('\n');
    text
}
