//! Makes the environments that a plan needs.

use std::collections::BTreeMap;

use super::failure::{NotForThisPython, Obstacle};
use super::install;
use super::store::{Environment, Environments, Mark};
use crate::bank::{Bank, Lock};
use crate::plan::{Decision, Plan};
use crate::python::{Interpreter, Label};

/// The environments of a run by the names of their groups.
pub type Provided = BTreeMap<String, Environment>;

impl Environments {
    /// Makes the environments that are missing for a plan, and returns the plan as it can be run. A job whose packages cannot
    /// be installed is skipped or unfit, with the reason. `say` gets a line for each step that takes time.
    pub fn provide<'b>(
        &self,
        bank: &Bank,
        plan: Plan<'b>,
        interpreter: &Interpreter,
        say: &dyn Fn(&str),
    ) -> (Plan<'b>, Provided) {
        let mut provided = Provided::new();
        let mut refused = BTreeMap::new();
        let mut is_offline = false;
        for name in plan.groups() {
            let Some(lock) = bank.locks.get(name) else { continue };
            match self.ensure(name, lock, interpreter, is_offline, say) {
                Ok(environment) => {
                    provided.insert(name.to_owned(), environment);
                }
                Err(obstacle) => {
                    is_offline |= matches!(obstacle, Obstacle::NoNetwork);
                    if let Some(decision) = decide(&obstacle, interpreter.label()) {
                        refused.insert(name.to_owned(), decision);
                    }
                }
            }
        }
        if refused.is_empty() { (plan, provided) } else { (plan.without(&refused), provided) }
    }

    /// Returns the environment of a lock for an interpreter, and makes it if it isn't there. `is_offline` says that the
    /// network was unreachable a moment ago, so that this call doesn't wait for it again.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn ensure(
        &self,
        group: &str,
        lock: &Lock,
        interpreter: &Interpreter,
        is_offline: bool,
        say: &dyn Fn(&str),
    ) -> Result<Environment, Obstacle> {
        if interpreter.version < lock.exists {
            return Err(NotForThisPython::BelowLock { exists: lock.exists, lock: lock.path.clone() }.into());
        }
        let mark = Mark::new(group, interpreter);
        let name = mark.directory(&lock.text);
        self.complete("environments", &name, &mark, say, |place, guard| {
            say(&format!("making the environment {group} for CPython {} …", interpreter.label()));
            install::install(self, place, lock, interpreter, is_offline, guard)
        })
    }
}

/// Decides what is done with the snippets whose environment could not be made; `None` if nothing is run any more.
fn decide(obstacle: &Obstacle, python: Label) -> Option<Decision> {
    let why = match obstacle {
        Obstacle::Stopped => return None,
        Obstacle::NotForThisPython(why) => return Some(Decision::Skip { why: why.to_string() }),
        Obstacle::NoNetwork => format!(
            "its packages are not installed, and there is no network; with a network, run: verify env sync --python {python}"
        ),
        Obstacle::Tool { .. }
        | Obstacle::Replaced
        | Obstacle::NoPip { .. }
        | Obstacle::NotRun { .. }
        | Obstacle::Mark { .. }
        | Obstacle::NoLock(_)
        | Obstacle::Files(_) => format!("its packages cannot be installed: {obstacle}"),
    };
    Some(Decision::Unfit { why })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decisions() {
        let python = "3.14t".parse().unwrap();
        let decide = |obstacle: Obstacle| decide(&obstacle, python);
        let skipped = NotForThisPython::NoWheel { package: "a".into(), version: "1".into(), python };
        assert_eq!(
            decide(skipped.into()),
            Some(Decision::Skip { why: "a 1 has no wheel for CPython 3.14t".to_owned() })
        );
        let unfit = |obstacle| match decide(obstacle) {
            Some(Decision::Unfit { why }) => why,
            other => panic!("{other:?}"),
        };
        assert!(unfit(Obstacle::NoNetwork).ends_with("run: verify env sync --python 3.14t"));
        assert_eq!(
            unfit(Obstacle::Tool { words: "why".into(), is_about_python: false }),
            "its packages cannot be installed: why"
        );
        assert_eq!(decide(Obstacle::Stopped), None);
    }
}
