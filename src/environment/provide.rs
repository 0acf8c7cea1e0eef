//! Makes the environments that a plan needs.

use std::collections::BTreeMap;
use std::path::Path;

use super::failure::{NotForThisPython, Obstacle};
use super::install;
use super::store::{Environment, Environments, Mark, Shelf};
use crate::bank::{Bank, Lock};
use crate::plan::{Decision, Plan};
use crate::python::Interpreter;

/// The environments of a run by the names of their groups.
pub type Provided = BTreeMap<String, Environment>;

impl Environments {
    /// Makes the environments that are missing for a plan, and returns the plan as it can be run. They have what the locks of
    /// its jobs have. A job whose packages cannot be installed is decided otherwise, with the
    /// reason. `say` gets a line for each step that takes time.
    pub fn provide<'b>(
        &self,
        bank: &Bank,
        plan: Plan<'b>,
        interpreter: &Interpreter,
        say: &dyn Fn(&str),
    ) -> (Plan<'b>, Provided) {
        let mut provided = Provided::new();
        let mut refused = BTreeMap::new();
        for (name, lock) in plan.groups() {
            match self.ensure(&bank.root, lock, interpreter, say) {
                Ok(environment) => {
                    provided.insert(name.to_owned(), environment);
                }
                Err(obstacle) => {
                    if let Some(decision) = decide(&obstacle) {
                        refused.insert(name.to_owned(), decision);
                    }
                }
            }
        }
        if refused.is_empty() { (plan, provided) } else { (plan.without(&refused), provided) }
    }

    /// Returns the environment of a lock for an interpreter, and makes it if it isn't there. The bank whose root is `bank` uses
    /// it from then on. What could not be made before is not tried again.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn ensure(
        &self,
        bank: &Path,
        lock: &Lock,
        interpreter: &Interpreter,
        say: &dyn Fn(&str),
    ) -> Result<Environment, Obstacle> {
        if interpreter.version < lock.exists {
            return Err(NotForThisPython::BelowLock { exists: lock.exists, lock: lock.path.clone() }.into());
        }
        if let (Some(_), Some(series)) = (&lock.conflict, &lock.name.series) {
            return Err(NotForThisPython::Conflict { series: series.clone(), lock: lock.path.clone() }.into());
        }
        let mark = Mark::new(&lock.name.to_string(), interpreter);
        let name = mark.directory(&lock.text);
        let made = self.complete(Shelf::Environments, &name, &mark, say, |place, guard| {
            say(&format!("making the environment {} for CPython {} …", lock.name, interpreter.label()));
            install::install(self, place, lock, interpreter, guard)
        })?;
        self.add_user(&name, bank)?;
        Ok(made)
    }
}

/// Decides what is done with the snippets whose environment could not be made; `None` if nothing is run any more.
fn decide(obstacle: &Obstacle) -> Option<Decision> {
    match obstacle {
        Obstacle::Stopped => return None,
        Obstacle::NotForThisPython(why) => return Some(Decision::Skip { why: why.to_string() }),
        Obstacle::NoNetwork
        | Obstacle::Certificate
        | Obstacle::NoSuchPackage(_)
        | Obstacle::Conflict { .. }
        | Obstacle::WrongHash { .. }
        | Obstacle::Tool { .. }
        | Obstacle::Replaced
        | Obstacle::NoPip { .. }
        | Obstacle::NotRun { .. }
        | Obstacle::Mark { .. }
        | Obstacle::NoLock(_)
        | Obstacle::Files(_) => {}
    }
    let why = format!("its packages cannot be installed: {obstacle}");
    Some(if obstacle.is_of_surroundings() { Decision::Fault { why } } else { Decision::Unfit { why } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decisions() {
        let python = "3.14t".parse().unwrap();
        let skipped = NotForThisPython::NoWheel { package: "a".into(), version: "1".into(), python };
        assert_eq!(
            decide(&skipped.into()),
            Some(Decision::Skip { why: "a 1 has no wheel for CPython 3.14t".to_owned() })
        );
        let why = |what: &str| format!("its packages cannot be installed: {what}");
        for (obstacle, what) in [
            (Obstacle::NoNetwork, "there is no network"),
            (Obstacle::Tool { words: "why".into(), is_about_python: false }, "why"),
        ] {
            assert!(matches!(decide(&obstacle), Some(Decision::Fault { why: found }) if found.starts_with(&why(what))));
        }
        let missing = Obstacle::NoSuchPackage("six==99".into());
        assert_eq!(decide(&missing), Some(Decision::Unfit { why: why("no package index has six==99") }));
        assert_eq!(decide(&Obstacle::Stopped), None);
    }
}
