//! The modules of the standard library, and what importing them ahead of a snippet costs and saves.

use ruff_python_stdlib::sys::is_known_standard_library;

use crate::python::Version;

/// Modules that every fresh interpreter has, or that cost nothing to import: a snippet that imports them needs no
/// interpreter of its own to be forked from. From `sys.modules` and `sys.builtin_module_names` of 3.10 to 3.13.
const FREE: &[&str] = &[
    "abc",
    "atexit",
    "builtins",
    "codecs",
    "errno",
    "faulthandler",
    "gc",
    "io",
    "itertools",
    "marshal",
    "os",
    "os.path",
    "posix",
    "pwd",
    "site",
    "stat",
    "sys",
    "time",
    "zipimport",
];

/// Modules whose import has a visible effect: they print, open a browser, or warn that they are deprecated (PEP 594, PEP 632
/// and the lists of removed modules in What's New of 3.12 and 3.13). Imported ahead of a snippet, the effect would be lost.
const VISIBLE: &[&str] = &[
    "aifc",
    "antigravity",
    "asynchat",
    "asyncore",
    "audioop",
    "binhex",
    "cgi",
    "cgitb",
    "chunk",
    "crypt",
    "distutils",
    "idlelib",
    "imghdr",
    "imp",
    "lib2to3",
    "mailcap",
    "msilib",
    "nis",
    "nntplib",
    "ossaudiodev",
    "pipes",
    "smtpd",
    "sndhdr",
    "spwd",
    "sre_compile",
    "sre_constants",
    "sre_parse",
    "sunau",
    "telnetlib",
    "test",
    "this",
    "turtledemo",
    "uu",
    "xdrlib",
];

/// Modules that take long to import, in milliseconds (`python3.13 -X importtime`, rounded, with the modules that they import
/// in turn).
const EXPENSIVE: &[(&str, u32)] = &[
    ("asyncio", 52),
    ("concurrent", 10),
    ("contextlib", 2),
    ("dataclasses", 11),
    ("decimal", 4),
    ("fractions", 6),
    ("inspect", 10),
    ("json", 6),
    ("logging", 9),
    ("multiprocessing", 11),
    ("pickle", 8),
    ("queue", 3),
    ("re", 4),
    ("socket", 5),
    ("sqlite3", 4),
    ("statistics", 9),
    ("string", 4),
    ("subprocess", 8),
    ("tempfile", 9),
    ("textwrap", 5),
    ("traceback", 6),
    ("tracemalloc", 6),
    ("typing", 3),
    ("unittest", 19),
    ("unittest.mock", 80),
    ("uuid", 3),
];

/// The cost of importing a module, in milliseconds; 1 for a module that is not known to be expensive.
pub fn cost(module: &str) -> u32 {
    let find = |name: &str| EXPENSIVE.binary_search_by_key(&name, |(name, _)| name).ok();
    find(module).or_else(|| find(top(module))).map_or(1, |index| EXPENSIVE[index].1)
}

/// Packages for which `from package import name` can import a submodule, or a name that is created on first access.
const PACKAGES: &[&str] = &[
    "collections",
    "concurrent",
    "concurrent.futures",
    "ctypes",
    "email",
    "encodings",
    "html",
    "http",
    "importlib",
    "json",
    "logging",
    "multiprocessing",
    "os",
    "sqlite3",
    "unittest",
    "urllib",
    "wsgiref",
    "xml",
    "xml.dom",
    "xml.etree",
    "xml.sax",
];

/// Whether a name imported from this module may be a module itself.
pub fn is_package(module: &str) -> bool {
    PACKAGES.contains(&module)
}

/// Whether `name` is a top-level module of the standard library of any supported Python.
pub fn has(name: &str) -> bool {
    // Ruff sorts imports of `__future__` apart and leaves it out of its list.
    name == "__future__" || Version::first(|version| is_known_standard_library(version.minor, name)).is_some()
}

/// Whether the dotted name `module` belongs to the standard library.
pub fn has_top(module: &str) -> bool {
    has(top(module))
}

/// Whether importing `module` ahead of the snippets that import it is possible and saves time.
pub fn is_worth_preloading(module: &str) -> bool {
    let top = top(module);
    // Modules with an underscore are private; what imports them directly may be about them.
    has(top) && !top.starts_with('_') && !FREE.contains(&module) && !VISIBLE.contains(&top)
}

fn top(module: &str) -> &str {
    module.split('.').next().unwrap_or(module)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(FREE.is_sorted() && VISIBLE.is_sorted() && PACKAGES.is_sorted() && EXPENSIVE.is_sorted());
    }

    #[test]
    fn private_modules_are_standard_and_not_preloaded() {
        for (module, is_standard, is_preloaded) in [
            ("json.decoder", true, true),
            ("annotationlib", true, true),
            ("telnetlib", true, false),
            ("os.path", true, false),
            ("__future__", true, false),
            ("_thread", true, false),
            ("pandas", false, false),
        ] {
            assert_eq!((has_top(module), is_worth_preloading(module)), (is_standard, is_preloaded), "{module}");
        }
    }
}
