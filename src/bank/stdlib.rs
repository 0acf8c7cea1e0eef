//! The modules of the standard library, and which of them are better not imported ahead of a snippet.

/// Top-level modules of CPython 3.10 to 3.14, from `sys.stdlib_module_names` without the private ones, in order.
const MODULES: &[&str] = &[
    "__future__", "abc", "aifc", "annotationlib", "antigravity", "argparse", "array", "ast", "asynchat",
    "asyncio", "asyncore", "atexit", "audioop", "base64", "bdb", "binascii", "binhex", "bisect", "builtins",
    "bz2", "cProfile", "calendar", "cgi", "cgitb", "chunk", "cmath", "cmd", "code", "codecs", "codeop",
    "collections", "colorsys", "compileall", "compression", "concurrent", "configparser", "contextlib",
    "contextvars", "copy", "copyreg", "crypt", "csv", "ctypes", "curses", "dataclasses", "datetime", "dbm",
    "decimal", "difflib", "dis", "distutils", "doctest", "email", "encodings", "ensurepip", "enum", "errno",
    "faulthandler", "fcntl", "filecmp", "fileinput", "fnmatch", "fractions", "ftplib", "functools", "gc",
    "genericpath", "getopt", "getpass", "gettext", "glob", "graphlib", "grp", "gzip", "hashlib", "heapq",
    "hmac", "html", "http", "idlelib", "imaplib", "imghdr", "imp", "importlib", "inspect", "io", "ipaddress",
    "itertools", "json", "keyword", "lib2to3", "linecache", "locale", "logging", "lzma", "mailbox", "mailcap",
    "marshal", "math", "mimetypes", "mmap", "modulefinder", "msilib", "msvcrt", "multiprocessing", "netrc", "nis",
    "nntplib", "nt", "ntpath", "nturl2path", "numbers", "opcode", "operator", "optparse", "os", "ossaudiodev",
    "pathlib", "pdb", "pickle", "pickletools", "pipes", "pkgutil", "platform", "plistlib", "poplib", "posix",
    "posixpath", "pprint", "profile", "pstats", "pty", "pwd", "py_compile", "pyclbr", "pydoc", "pydoc_data",
    "pyexpat", "queue", "quopri", "random", "re", "readline", "reprlib", "resource", "rlcompleter", "runpy",
    "sched", "secrets", "select", "selectors", "shelve", "shlex", "shutil", "signal", "site", "smtpd", "smtplib",
    "sndhdr", "socket", "socketserver", "spwd", "sqlite3", "sre_compile", "sre_constants", "sre_parse", "ssl",
    "stat", "statistics", "string", "stringprep", "struct", "subprocess", "sunau", "symtable", "sys", "sysconfig",
    "syslog", "tabnanny", "tarfile", "telnetlib", "tempfile", "termios", "textwrap", "this", "threading",
    "time", "timeit", "tkinter", "token", "tokenize", "tomllib", "trace", "traceback", "tracemalloc", "tty",
    "turtle", "turtledemo", "types", "typing", "unicodedata", "unittest", "urllib", "uu", "uuid", "venv",
    "warnings", "wave", "weakref", "webbrowser", "winreg", "winsound", "wsgiref", "xdrlib", "xml", "xmlrpc",
    "zipapp", "zipfile", "zipimport", "zlib", "zoneinfo",
];

/// Modules that are in every fresh interpreter or cost nothing to import: a snippet that imports them need not be forked
/// from an interpreter of its own. From `sys.modules` and `sys.builtin_module_names` of 3.10 to 3.13.
const FREE: &[&str] = &[
    "abc", "atexit", "builtins", "codecs", "errno", "faulthandler", "gc", "io", "itertools", "marshal", "os", "os.path",
    "posix", "pwd", "site", "stat", "sys", "time", "zipimport",
];

/// Modules whose import is seen: they print, open a browser, or warn that they are deprecated (PEP 594, PEP 632 and the
/// lists of removed modules in What's New of 3.12 and 3.13). Imported ahead, that would be lost.
const SEEN: &[&str] = &[
    "aifc", "antigravity", "asynchat", "asyncore", "audioop", "binhex", "cgi", "cgitb", "chunk", "crypt", "distutils",
    "idlelib", "imghdr", "imp", "lib2to3", "mailcap", "msilib", "nis", "nntplib", "ossaudiodev", "pipes", "smtpd",
    "sndhdr", "spwd", "sre_compile", "sre_constants", "sre_parse", "sunau", "telnetlib", "test", "this", "turtledemo",
    "uu", "xdrlib",
];

/// Packages of which `from package import name` can import a submodule, or a name that is made when it is asked for.
const PACKAGES: &[&str] = &[
    "collections", "concurrent", "concurrent.futures", "ctypes", "email", "encodings", "html", "http", "importlib",
    "json", "logging", "multiprocessing", "os", "sqlite3", "unittest", "urllib", "wsgiref", "xml", "xml.dom", "xml.etree",
    "xml.sax",
];

/// Whether what is taken from this module may be a module itself.
pub fn is_package(module: &str) -> bool {
    PACKAGES.contains(&module)
}

/// Whether `name` is a top-level module of the standard library.
pub fn has(name: &str) -> bool {
    MODULES.binary_search(&name).is_ok()
}

/// Whether importing `module` ahead of the snippets that import it is possible and saves them something.
pub fn is_worth_preloading(module: &str) -> bool {
    let top = module.split('.').next().unwrap_or(module);
    has(top) && !FREE.contains(&module) && !SEEN.contains(&top) && top != "__future__"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(MODULES.is_sorted() && FREE.is_sorted() && SEEN.is_sorted() && PACKAGES.is_sorted());
    }
}
