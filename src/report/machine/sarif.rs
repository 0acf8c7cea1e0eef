//! SARIF 2.1.0: a result for each failure, and for each snippet with weak evidence.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use super::{CODES, Report, faults};
use crate::report::json::to_text;
use crate::text::path_text;

/// Renders a report.
pub(super) fn render(report: &Report, bank: &Path) -> String {
    let mut rules: BTreeMap<String, String> = BTreeMap::new();
    let mut results = Vec::new();
    let meaning = |code: &str| {
        let known = CODES.iter().find(|(known, _)| *known == code).map(|(_, meaning)| (*meaning).to_owned());
        known.unwrap_or_else(|| format!("The run of a snippet ended without a verdict: {code}."))
    };
    for (claim, fault) in faults(report, bank) {
        rules.entry(fault.code.clone()).or_insert_with(|| meaning(&fault.code));
        let message = format!("{}: “{}” On {}: {}", claim.id, claim.says, fault.evidence.lane, fault.what);
        results.push(result(&fault.code, "error", &message, &fault.file, fault.line));
    }
    for weak in &report.weak {
        let code = weak.code.code();
        rules.entry(code.to_owned()).or_insert_with(|| "The asserts of a snippet notice few changes of it.".to_owned());
        let line = weak.survivors.first().map_or(1, |survivor| survivor.line);
        let message = format!("{} of {} changes make an assert fail.", weak.killed, weak.mutants);
        results.push(result(code, "warning", &message, &path_text(&bank.join(&weak.snippet)), line));
    }
    let rules: Vec<Value> =
        rules.iter().map(|(id, meaning)| json!({ "id": id, "shortDescription": { "text": meaning } })).collect();
    to_text(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "verify", "semanticVersion": report.verify, "rules": rules } },
            "invocations": [{ "executionSuccessful": report.summary.failures.faults == 0 }],
            "results": results,
        }],
    }))
}

fn result(code: &str, level: &str, message: &str, file: &str, line: u32) -> Value {
    json!({
        "ruleId": code,
        "level": level,
        "message": { "text": message },
        "locations": [{
            "physicalLocation": { "artifactLocation": { "uri": uri(file) }, "region": { "startLine": line.max(1) } },
        }],
    })
}

/// A path as a relative reference of RFC 3986.
fn uri(path: &str) -> String {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(byte);
    path.bytes()
        .map(|byte| if is_plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
