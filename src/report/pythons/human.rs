//! Renders the list of Pythons for a person at a terminal.

use super::PythonList;
use crate::text::count;

/// Renders what each Python is, its paths, and whether it can be used. Paths are not wrapped.
pub fn render(list: &PythonList) -> String {
    let usable = list.pythons.iter().filter(|entry| entry.usable).count();
    let mut text = String::new();
    for entry in &list.pythons {
        let version = entry.version.as_deref().unwrap_or("?");
        let build = match &entry.build {
            Some(build) if build != "default" => format!(", {build}"),
            _ => String::new(),
        };
        text += &format!("{} {version}{build}, from {}\n", entry.implementation, entry.from);
        text += &format!("  python     {}\n", entry.executable);
        if let Some(libpython) = &entry.libpython {
            text += &format!("  libpython  {libpython}\n");
        }
        match &entry.why {
            Some(why) => text += &format!("  unusable   {why}\n"),
            None => text += "  usable\n",
        }
    }
    text += &format!(
        "{}{} found, {usable} usable\n",
        if text.is_empty() { "" } else { "\n" },
        count(list.pythons.len(), "Python")
    );
    text
}
