//! Renders a matrix for a person at a terminal.

use super::{Cell, Matrix};
use crate::text::{defuse, wrap};

/// Renders a table of at most `width` columns: the questions, each with its claims indented below it. A name that leaves no
/// room for the cells gets a line of its own.
pub fn render(matrix: &Matrix, width: usize) -> String {
    let heads = matrix.heads();
    let cells = matrix.claims.iter().flat_map(|row| row.cells.iter().map(|cell| cell.text().len()));
    let names = heads.iter().map(String::len);
    let cell = cells.chain(names).max().unwrap_or(0);
    let room = width.saturating_sub(matrix.lanes.len() * (cell + 2)).max(4);
    let longest = matrix.claims.iter().map(|row| last_part(&row.id).chars().count() + 2).max().unwrap_or(0);
    let label = longest.min(room);

    let mut text = String::new();
    let mut line = |label_text: &str, cells: Vec<String>| {
        let cells: Vec<String> = cells.iter().map(|text| format!("  {text:cell$}")).collect();
        text.push_str(format!("{label_text:label$}{}", cells.concat()).trim_end());
        text.push('\n');
    };
    if !matrix.claims.is_empty() {
        line("", heads.clone());
    }
    let mut question = "";
    for row in &matrix.claims {
        let (of, name) = row.id.rsplit_once('/').unwrap_or(("", &row.id));
        if of != question {
            question = of;
            line(question, Vec::new());
        }
        let cells = row.cells.iter().map(Cell::text).collect();
        let name = format!("  {name}");
        if name.chars().count() > label {
            line(&name, Vec::new());
            line("", cells);
        } else {
            line(&name, cells);
        }
    }
    if !matrix.claims.is_empty() {
        text.push('\n');
    }
    for line in wrap(&matrix.summary(), width) {
        text.push_str(&line);
        text.push('\n');
    }
    defuse(&text)
}

fn last_part(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}
