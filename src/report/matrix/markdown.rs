//! Renders a matrix as Markdown.

use super::Matrix;
use crate::text::defuse;

/// Renders a Markdown table.
pub fn render(matrix: &Matrix) -> String {
    let mut text = String::new();
    if !matrix.claims.is_empty() {
        let names = matrix.heads();
        text.push_str(&format!("| claim | {} |\n", names.join(" | ")));
        text.push_str(&format!("| --- |{}\n", " --- |".repeat(names.len())));
        for row in &matrix.claims {
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|cell| if cell.as_recorded { cell.text() } else { format!("**{}**", cell.text()) })
                .collect();
            text.push_str(&format!("| `{}` | {} |\n", row.id, cells.join(" | ")));
        }
        text.push('\n');
    }
    text.push_str(&matrix.summary().replace('\n', "\n\n"));
    text.push('\n');
    defuse(&text)
}
