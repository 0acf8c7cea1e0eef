//! [`MachinePaths`]: the paths of an interpreter that an output may contain.

use serde::{Deserialize, Serialize};
use verify_protocol::message::Python;

/// The paths of one machine that an output may contain, each with its stand-in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MachinePaths(Vec<(String, String)>);

impl MachinePaths {
    /// Takes pairs of an absolute path and its stand-in, such as `<stdlib>`. Leaves out empty paths and `/`. A longer path is
    /// replaced before a shorter one that it begins with; of two equal paths, the first is taken.
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> MachinePaths {
        let mut pairs: Vec<(String, String)> =
            pairs.into_iter().filter(|(path, _)| path.starts_with('/') && path.len() > 1).collect();
        pairs.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
        MachinePaths(pairs)
    }

    /// The paths of an interpreter, as it describes itself.
    pub fn of(python: &Python) -> MachinePaths {
        let packages = python.packages.iter().map(|path| (path, "<packages>"));
        let own = [
            (&python.executable, "<python>"),
            (&python.platstdlib, "<stdlib>/lib-dynload"),
            (&python.stdlib, "<stdlib>"),
            (&python.prefix, "<prefix>"),
            (&python.base_prefix, "<base-prefix>"),
        ];
        MachinePaths::new(packages.chain(own).map(|(path, name)| (path.clone(), name.to_owned())))
    }

    /// The paths and their stand-ins, longer paths first.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }
}
