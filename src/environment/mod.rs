//! [`Environments`]: the packages that snippets ask for, installed once for each lock and interpreter.
//!
//! `store` keeps directories that are complete or absent, `tools` starts uv and pip, `install` fills an environment, whose
//! `bytecode` may be that of another one, `provide` makes what a plan needs, and `pinning` makes the locks. `failure` says why something could not be made.

mod bytecode;
mod failure;
mod install;
mod pinning;
mod provide;
mod store;
mod tools;

pub use self::failure::{NotForThisPython, Obstacle};
pub use self::pinning::{Locked, NotLocked, groups, lock, upgraded};
pub use self::provide::Provided;
pub use self::store::{Environment, Environments, Installed, Mark, NoCacheDirectory, Usage, render, total};
