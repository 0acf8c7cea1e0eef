//! Renders a report, or another value, as JSON.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{FORMAT, Report};

/// Renders the whole report, with a newline at its end. [`schema`] describes it.
pub fn render(report: &Report) -> String {
    to_text(report)
}

/// Why a text is no report of `verify run`.
#[derive(Debug, thiserror::Error)]
pub enum NotARunReport {
    #[error("{0}")]
    Unreadable(#[source] std::io::Error),
    #[error("it is not JSON of `verify run`: {0}")]
    Json(#[from] serde_json::Error),
    #[error("it has format {0}; expected format {FORMAT}")]
    Format(u32),
}

/// Reads what [`render`] has written.
///
/// # Errors
/// Fails if it is something else, or of another version of the format.
pub fn read(text: &str) -> Result<Report, NotARunReport> {
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }
    let head: Head = serde_json::from_str(text)?;
    if head.format == FORMAT { Ok(serde_json::from_str(text)?) } else { Err(NotARunReport::Format(head.format)) }
}

/// Renders a value as JSON that is safe to print in a CI job, with a newline at its end.
pub fn to_text<T: Serialize>(value: &T) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("what is reported is plain data");
    text.push('\n');
    // CI runners look for an old form of commands anywhere in a line. In JSON it can only be in a string, where the escape is
    // equivalent.
    text.replace("##[", "#\\u0023[")
}

/// Renders the JSON Schema of a report or of another value, derived from its type.
pub fn schema<T: JsonSchema>() -> String {
    let schema = schemars::schema_for!(T);
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is plain JSON");
    text.push('\n');
    text
}
