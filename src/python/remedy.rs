//! What to do if a Python is missing.

use super::Label;
use crate::host;

/// Returns the one command that installs a Python on this system: the one that is wanted, else the newest that the tool has.
pub(super) fn remedy(label: Option<Label>) -> String {
    let has = |name: &str| host::find_executable(name).is_some();
    let or = |default: &str| label.map_or_else(|| default.to_owned(), |label| label.to_string());
    let command = if has("uv") {
        format!("uv python install {}", or("3"))
    } else if has("pyenv") {
        format!("PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install {}", or("3"))
    } else if has("apt-get") {
        format!("apt-get install libpython{}", or("3-dev"))
    } else if has("dnf") {
        format!("dnf install python{}-libs", or("3"))
    } else if has("pacman") {
        "pacman -S python".to_owned()
    } else if has("zypper") {
        match label {
            Some(label) => format!("zypper install libpython{}-1_0", label.to_string().replace('.', "_")),
            None => "zypper install python3-devel".to_owned(),
        }
    } else {
        return "install a CPython with a shared libpython (configured with --enable-shared)".to_owned();
    };
    format!("to install one: {command}")
}
