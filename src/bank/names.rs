//! The [`Names`] that a documentation has, which `see` may point at. They come from the `objects.inv` that Sphinx writes beside a
//! documentation, or from the copy of its names that a bank keeps.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, Read};
use std::sync::LazyLock;

use flate2::bufread::ZlibDecoder;
use regex::Regex;

use crate::text::nearest_three;

/// The names of one documentation, by their kinds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// The project that is documented, as its inventory calls it: `Python`.
    pub project: String,
    /// The version that is documented: `3.14`.
    pub version: String,
    /// By their kinds, such as `py:class` and `std:doc`; each list is sorted.
    kinds: BTreeMap<String, Vec<String>>,
}

/// Why an inventory cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum NotAnInventory {
    #[error("it is not an inventory of version 2; expected an objects.inv of Sphinx")]
    Head,
    #[error("its names have more than {} MiB", LARGEST_LISTING >> 20)]
    Large,
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// The most bytes of the names of an inventory, unpacked. The listing of CPython 3.15 has 2 MiB.
const LARGEST_LISTING: u64 = 64 << 20;
/// The most bytes of a line of an inventory's head. The longest one has 80.
const LONGEST_HEAD: u64 = 1_000;

/// The project and the version in the head of an `objects.inv`. `inventory` is then at the packed names.
pub fn read_head(inventory: &mut impl BufRead) -> Result<(String, String), NotAnInventory> {
    let mut line = || -> Result<String, NotAnInventory> {
        let mut line = Vec::new();
        inventory.by_ref().take(LONGEST_HEAD).read_until(b'\n', &mut line)?;
        Ok(String::from_utf8(line).map_err(|_| NotAnInventory::Head)?.trim_end().to_owned())
    };
    let (mark, project, version, packing) = (line()?, line()?, line()?, line()?);
    let project = project.strip_prefix("# Project: ").map(str::to_owned);
    let version = version.strip_prefix("# Version: ").or(version.strip_prefix("# Version:")).map(str::to_owned);
    match (project, version) {
        (Some(project), Some(version)) if mark == "# Sphinx inventory version 2" && packing.contains("zlib") => {
            Ok((project, version))
        }
        _ => Err(NotAnInventory::Head),
    }
}

impl Names {
    /// Reads an `objects.inv`.
    ///
    /// # Errors
    /// If it is none, or is too large, or cannot be unpacked.
    pub fn of_inventory(mut inventory: impl BufRead) -> Result<Names, NotAnInventory> {
        let (project, version) = read_head(&mut inventory)?;
        let mut listing = String::new();
        ZlibDecoder::new(inventory).take(LARGEST_LISTING + 1).read_to_string(&mut listing)?;
        if listing.len() as u64 > LARGEST_LISTING {
            return Err(NotAnInventory::Large);
        }
        // The name, its kind, its priority and its page. A name can have blanks, and a kind has a colon.
        static LINE: LazyLock<Regex> =
            LazyLock::new(|| Regex::new(r"^(.+?)\s+([a-z]+:\S+)\s+-?\d+\s+([^\s#]*)").expect("the pattern is valid"));
        let entries: Vec<(&str, &str, &str)> = listing
            .lines()
            .filter_map(|line| LINE.captures(line))
            .filter_map(|found| Some((found.get(1)?.as_str(), found.get(2)?.as_str(), found.get(3)?.as_str())))
            .collect();
        let is_object = |(_, kind, _): &&(&str, &str, &str)| kind.starts_with("py:");
        let objects: BTreeSet<(&str, &str)> =
            entries.iter().filter(is_object).map(|(name, _, page)| (*name, *page)).collect();
        let mut kinds: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for (name, kind, page) in entries {
            // `library/enum` is the page of the module `enum`, and `howto/enum` is another one.
            let is_page_of_one =
                kind == "std:doc" && objects.contains(&(name.rsplit('/').next().unwrap_or(name), page));
            if is_kept(name, kind) && !is_page_of_one {
                kinds.entry(kind.to_owned()).or_default().insert(name);
            }
        }
        let owned = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect();
        Ok(Names { project, version, kinds: kinds.into_iter().map(|(kind, names)| (kind, owned(names))).collect() })
    }

    /// Reads a copy, as [`Names::to_copy`] writes it; `None` if it is not exactly that.
    pub fn of_copy(text: &str) -> Option<Names> {
        let (head, rest) = text.split_once("\n\n")?;
        let mut names = Names { project: String::new(), version: String::new(), kinds: BTreeMap::new() };
        for line in head.lines() {
            if let Some(project) = line.strip_prefix("# Project: ") {
                names.project = project.to_owned();
            } else if let Some(version) = line.strip_prefix("# Version: ") {
                names.version = version.to_owned();
            }
        }
        for section in rest.trim_end_matches('\n').split("\n\n") {
            let mut lines = section.lines();
            let kind = lines.next()?.strip_prefix('[')?.strip_suffix(']')?;
            names.kinds.insert(kind.to_owned(), lines.map(str::to_owned).collect());
        }
        let is_sorted = |names: &Vec<String>| names.is_sorted_by(|one, next| one < next);
        let is_bare = |name: &String| !name.is_empty() && name.trim() == name;
        let is_good = names.kinds.values().all(|names| is_sorted(names) && names.iter().all(is_bare));
        (is_good && names.to_copy() == text).then_some(names)
    }

    /// Renders the copy that a bank keeps: the names alone, by their kinds, one in each line.
    pub fn to_copy(&self) -> String {
        let mut text = format!(
            "# The names of a documentation, which `see` can point at. `verify see --update` makes this file.\n\
             # Project: {}\n# Version: {}\n",
            self.project, self.version
        );
        for (kind, names) in &self.kinds {
            text.push_str(&format!("\n[{kind}]\n"));
            for name in names {
                text.push_str(name);
                text.push('\n');
            }
        }
        text
    }

    /// How many names there are.
    pub fn count(&self) -> usize {
        self.kinds.values().map(Vec::len).sum()
    }

    /// Whether the documentation has the name, of whatever kind.
    pub fn has(&self, name: &str) -> bool {
        self.kinds.values().any(|names| names.binary_search_by(|known| known.as_str().cmp(name)).is_ok())
    }

    /// All names with their kinds.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let of_kind = |(kind, names)| std::iter::zip::<&Vec<String>, _>(names, std::iter::repeat::<&String>(kind));
        self.kinds.iter().flat_map(of_kind).map(|(name, kind)| (name.as_str(), kind.as_str()))
    }

    /// The names that are most like `name`, best first, at most three.
    pub fn near(&self, name: &str) -> Vec<&str> {
        // `gather` means `asyncio.gather`, and `json.loads` means `json.loads` of another spelling.
        let last = |name: &str| name.rsplit(['.', '/']).next().map(str::to_lowercase);
        let wanted = last(name);
        let mut ending: Vec<&str> = self.iter().map(|(known, _)| known).filter(|known| last(known) == wanted).collect();
        ending.sort_by_key(|known| (known.len(), *known));
        let alike = nearest_three(name, self.iter().map(|(known, _)| known));
        let mut near: Vec<&str> = Vec::new();
        for candidate in alike.into_iter().chain(ending) {
            if !near.contains(&candidate) && near.len() < 3 {
                near.push(candidate);
            }
        }
        near
    }
}

/// Whether a statement about Python may point at a name of this kind. The C API, parameters and grammar tokens are no places of
/// their own, and a label with a slash is one that Sphinx makes for a heading of a page.
fn is_kept(name: &str, kind: &str) -> bool {
    match kind.split_once(':') {
        Some(("py", kind)) => kind != "parameter",
        Some(("std", "label")) => !name.contains('/') && is_plain(name),
        Some(("std", kind)) => kind != "token" && is_plain(name),
        _ => false,
    }
}

/// Whether a name cannot be taken for the heading or the comment of a copy.
fn is_plain(name: &str) -> bool {
    !name.starts_with(['[', '#'])
}

#[cfg(test)]
pub(crate) mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    use super::*;

    /// An `objects.inv` with these lines.
    pub(crate) fn inventory(project: &str, version: &str, lines: &str) -> Vec<u8> {
        let head = format!(
            "# Sphinx inventory version 2\n# Project: {project}\n# Version: {version}\n\
             # The remainder of this file is compressed using zlib.\n"
        );
        let mut packed = ZlibEncoder::new(head.into_bytes(), Compression::default());
        packed.write_all(lines.as_bytes()).expect("memory takes it");
        packed.finish().expect("memory takes it")
    }

    const LINES: &str = "\
asyncio.gather py:function 1 library/asyncio-task.html#$ -
asyncio.Task py:class 1 library/asyncio-task.html#$ -
Py_INCREF c:function 1 c-api/refcounting.html#c.$ -
array.axis py:parameter 1 x.html#$ -
context manager std:term -1 glossary.html#term-context-manager context manager
reference/datamodel std:doc -1 reference/datamodel.html Data model
enum py:module 0 library/enum.html#module-$ -
library/enum std:doc -1 library/enum.html enum
howto/enum std:doc -1 howto/enum.html Enum HOWTO
/a/page.rst#heading std:label -1 a/page.html#heading Heading
truth std:label -1 library/stdtypes.html#truth Truth Value Testing
[odd] std:label -1 x.html -
no entry
";

    fn names() -> Names {
        Names::of_inventory(inventory("Python", "3.14", LINES).as_slice()).expect("it is an inventory")
    }

    #[test]
    fn an_inventory_has_the_names_that_a_statement_points_at() {
        let names = names();
        assert_eq!((names.project.as_str(), names.version.as_str()), ("Python", "3.14"));
        let all: Vec<(&str, &str)> = names.iter().collect();
        let expected = [
            ("asyncio.Task", "py:class"),
            ("asyncio.gather", "py:function"),
            ("enum", "py:module"),
            ("howto/enum", "std:doc"),
            ("reference/datamodel", "std:doc"),
            ("truth", "std:label"),
            ("context manager", "std:term"),
        ];
        assert_eq!(all, expected);
        assert!(names.has("context manager") && !names.has("context") && !names.has("Py_INCREF"));
    }

    #[test]
    fn a_copy_is_read_as_it_was_written_and_not_otherwise() {
        let (names, copy) = (names(), names().to_copy());
        assert_eq!(Names::of_copy(&copy), Some(names));
        for (from, to) in [
            ("truth\n", "truth\n\n"),
            ("asyncio.gather", "asyncio.gather "),
            ("[py:class]\n", "[py:class]\nzzz\n"),
            ("[py:class]\n", ""),
            ("# Version: 3.14\n", ""),
        ] {
            assert_eq!(Names::of_copy(&copy.replacen(from, to, 1)), None, "{from:?}");
        }
        assert_eq!(Names::of_copy(""), None);
        assert_eq!(Names::of_copy(copy.trim_end()), None);
    }

    #[test]
    fn what_is_no_inventory_is_refused() {
        let good = inventory("Python", "3.14", LINES);
        for bytes in [&b""[..], b"# Sphinx inventory version 1\n", &good[..good.len() / 2], b"\xff\xfe", &[b'#'; 9_000]]
        {
            assert!(Names::of_inventory(bytes).is_err(), "{bytes:?}");
        }
        let bomb = inventory("Python", "3.14", &"\n".repeat((64 << 20) + 1));
        assert!(matches!(Names::of_inventory(bomb.as_slice()), Err(NotAnInventory::Large)));
    }

    #[test]
    fn a_wrong_name_has_neighbours() {
        let names = names();
        assert_eq!(names.near("gather"), ["asyncio.gather"]);
        assert_eq!(names.near("asyncio.gahter"), ["asyncio.gather", "asyncio.Task"]);
        assert_eq!(names.near("zzz"), [""; 0]);
    }
}
