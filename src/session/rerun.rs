//! The command that runs the same again, as a value: a [`Rerun`].

use std::fmt;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

use verify_protocol::sandbox::Layer;

use super::{PackageSeries, Pythons, RunConfig};
use crate::bank::SeriesOf;
use crate::cache::controls::Control;
use crate::isolation::SandboxPolicy;
use crate::python::Interpreter;
use crate::stress::Setting;
use crate::text::printable_bytes;

/// A `verify run` or `verify stress` command. It is quoted for the shell when it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rerun {
    bank: Option<PathBuf>,
    pythons: Pythons,
    packages: PackageSeries,
    sandbox: SandboxPolicy,
    without: Vec<Layer>,
    control: Control,
    accept: bool,
    /// The settings to stress with, if it is a `verify stress` command.
    stress: Option<Vec<Setting>>,
    filters: Vec<String>,
}

impl Rerun {
    /// The command that runs the whole bank with this configuration. `bank` is the `--bank` of the command line.
    pub fn of(bank: Option<PathBuf>, config: &RunConfig) -> Rerun {
        Rerun {
            bank,
            pythons: config.pythons.clone(),
            packages: config.packages.clone(),
            sandbox: config.sandbox,
            without: config.without.clone(),
            control: config.control,
            accept: false,
            stress: None,
            filters: Vec::new(),
        }
    }

    /// Runs in one lane of the run alone, on this interpreter.
    #[must_use]
    pub fn on(&self, interpreter: &Interpreter, series: Option<&SeriesOf>) -> Rerun {
        let label = interpreter.label().to_string();
        // A Python that was asked for by its path need not be the one that its version finds.
        let name = match &self.pythons {
            Pythons::Named(names) if !names.contains(&label) => interpreter.executable.to_string_lossy().into_owned(),
            Pythons::Named(_) | Pythons::Configured | Pythons::EachVersion => label,
        };
        let packages = series.map_or(PackageSeries::Newest, |series| PackageSeries::These(vec![series.clone()]));
        Rerun { pythons: Pythons::Named(vec![name]), packages, ..self.clone() }
    }

    /// Runs one claim, or whatever matches the filter.
    #[must_use]
    pub fn only(&self, filter: &str) -> Rerun {
        Rerun { filters: vec![filter.to_owned()], ..self.clone() }
    }

    /// Runs on each version of Python that the bank allows.
    #[must_use]
    pub fn on_each_python(&self) -> Rerun {
        Rerun { pythons: Pythons::EachVersion, ..self.clone() }
    }

    /// Runs with each series of the packages that the bank names series of.
    #[must_use]
    pub fn with_each_series(&self) -> Rerun {
        Rerun { packages: PackageSeries::Each, ..self.clone() }
    }

    /// The command that tries all mutants of a claim's snippets. It has the bank and the sandbox of the run.
    pub fn measuring(&self, claim: &str) -> String {
        let run = Rerun {
            pythons: Pythons::Configured,
            packages: PackageSeries::Newest,
            without: Vec::new(),
            control: Control::default(),
            accept: false,
            ..self.only(claim)
        };
        run.to_string().replacen("verify run", "verify mutate", 1)
    }

    /// Stresses with these settings, or as `verify stress` does without any.
    #[must_use]
    pub fn stressing(&self, settings: &[Setting]) -> Rerun {
        Rerun { stress: Some(settings.to_vec()), ..self.clone() }
    }

    /// Records the outputs.
    #[must_use]
    pub fn accepting(&self) -> Rerun {
        Rerun { accept: true, ..self.clone() }
    }
}

/// The command with every word quoted for the shell, as printable text.
impl fmt::Display for Rerun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words: Vec<Vec<u8>> = vec![b"verify".to_vec()];
        words.push(if self.stress.is_some() { b"stress".to_vec() } else { b"run".to_vec() });
        let mut option = |name: &str, value: &[u8]| words.extend([name.as_bytes().to_vec(), value.to_vec()]);
        if let Some(bank) = &self.bank {
            option("--bank", bank.as_os_str().as_bytes());
        }
        if let Pythons::Named(names) = &self.pythons {
            for name in names {
                option("--python", name.as_bytes());
            }
        }
        if let PackageSeries::These(series) = &self.packages {
            for SeriesOf { package, series } in series {
                option("--package", format!("{package}=={series}").as_bytes());
            }
        }
        if self.sandbox != SandboxPolicy::default() {
            option("--sandbox", self.sandbox.name().as_bytes());
        }
        for setting in self.stress.iter().flatten() {
            option("--setting", setting.to_string().as_bytes());
        }
        for (name, _) in Layer::NAMED.iter().filter(|(_, layer)| self.without.contains(layer)) {
            option("--without-layer", name.as_bytes());
        }
        match self.control {
            Control::Changed => {}
            Control::All => option("--control", b"all"),
            Control::Newest => option("--control", b"newest"),
            Control::Off => option("--control", b"off"),
        }
        let flags = [
            (self.pythons == Pythons::EachVersion, "--all-pythons"),
            (self.packages == PackageSeries::Each, "--all-packages"),
            (self.accept, "--accept"),
        ];
        words.extend(flags.iter().filter(|(is_set, _)| *is_set).map(|(_, flag)| flag.as_bytes().to_vec()));
        words.extend(self.filters.iter().map(|filter| filter.as_bytes().to_vec()));
        for (at, word) in words.iter().enumerate() {
            let blank = if at == 0 { "" } else { " " };
            write!(f, "{blank}{}", printable_bytes(&quoted(word)))?;
        }
        Ok(())
    }
}

/// Quotes a word for the shell.
fn quoted(word: &[u8]) -> Vec<u8> {
    // shlex quotes every `=`; only at the beginning of a word does a shell see more in it.
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"=.-_".contains(byte);
    if word.iter().all(is_plain) && word.first().is_some_and(u8::is_ascii_alphanumeric) {
        return word.to_vec();
    }
    // A word with a NUL cannot be an argument of any command, so there is nothing to quote.
    shlex::bytes::try_quote(word).map_or_else(|_| word.to_vec(), std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn interpreter(path: &str, version: &str) -> Interpreter {
        Interpreter {
            executable: path.into(),
            version: version.parse().unwrap(),
            free_threaded: false,
            libpython: PathBuf::new(),
        }
    }

    #[test]
    fn a_rerun_is_complete_and_quoted() {
        let config = RunConfig::default();
        let default = Rerun::of(None, &config);
        assert_eq!(default.only("a/b/c").to_string(), "verify run a/b/c");
        assert_eq!(default.accepting().only("a/b/c").to_string(), "verify run --accept a/b/c");
        let named = |names: &[&str]| Pythons::Named(names.iter().map(|name| (*name).to_owned()).collect());
        let all = RunConfig {
            pythons: named(&["3.12", "/opt/my python/bin/python3"]),
            sandbox: SandboxPolicy::Off,
            without: vec![Layer::Network, Layer::Kill],
            control: Control::All,
            ..RunConfig::default()
        };
        let rerun = Rerun::of(Some("my bank".into()), &all).only("it's");
        assert_eq!(
            rerun.to_string(),
            "verify run --bank 'my bank' --python 3.12 --python '/opt/my python/bin/python3' --sandbox off \
             --without-layer network --without-layer kill --control all \"it's\""
        );
    }

    #[test]
    fn a_stress_has_its_settings() {
        let settings = [Setting::HashSeed(7), Setting::TimeZone("<-11>+11".to_owned())];
        let stress = Rerun::of(None, &RunConfig::default()).stressing(&settings).only("a/b/c");
        assert_eq!(stress.to_string(), "verify stress --setting hash-seed=7 --setting 'time-zone=<-11>+11' a/b/c");
    }

    #[test]
    fn series_are_named() {
        let series = |text: &str| {
            let (package, series) = text.split_once("==").unwrap();
            SeriesOf { package: package.parse().unwrap(), series: series.parse().unwrap() }
        };
        let of = |packages| Rerun::of(None, &RunConfig { packages, ..RunConfig::default() });
        let python = interpreter("/opt/python3.12", "3.12");
        let each = of(PackageSeries::Each);
        assert_eq!(each.accepting().to_string(), "verify run --all-packages --accept");
        assert_eq!(each.on(&python, None).to_string(), "verify run --python 3.12");
        let one = each.on(&python, Some(&series("a==2.3"))).only("a/b/c");
        assert_eq!(one.to_string(), "verify run --python 3.12 --package a==2.3 a/b/c");
        let two = of(PackageSeries::These(vec![series("a==2.3"), series("a==3")]));
        assert_eq!(two.to_string(), "verify run --package a==2.3 --package a==3");
    }

    #[test]
    fn one_python_of_several_is_named_as_it_was_asked_for() {
        let of = |pythons: Pythons| Rerun::of(None, &RunConfig { pythons, ..RunConfig::default() });
        let python = interpreter("/opt/python3.12", "3.12");
        assert_eq!(of(Pythons::EachVersion).to_string(), "verify run --all-pythons");
        assert_eq!(of(Pythons::EachVersion).on(&python, None).to_string(), "verify run --python 3.12");
        let by_path = Pythons::Named(vec!["/opt/python3.12".to_owned(), "3.13".to_owned()]);
        assert_eq!(of(by_path.clone()).on(&python, None).to_string(), "verify run --python /opt/python3.12");
        assert_eq!(
            of(by_path).on(&interpreter("/usr/bin/python3.13", "3.13"), None).to_string(),
            "verify run --python 3.13"
        );
    }
}
