//! The settings of a world that no result may depend on: [`Setting`], its [`SettingKind`], and the worlds of `verify stress`.
//!
//! The plain world, that of `verify run`, has no setting. A stressed world has several at once, so that few runs show many
//! dependencies. What differs there is then run with one setting at a time, to find which of them shows it.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use verify_protocol::sandbox::World;

/// One thing that differs from the plain world.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    HashSeed(u32),
    /// The number decides in which order the heap is put into disorder.
    Heap(u32),
    /// A time zone as `TZ` has it.
    TimeZone(String),
    SwitchInterval(Duration),
    NoPreload,
    IgnoredInterrupts,
    /// All cores are busy with something else.
    Load,
}

/// What a setting is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SettingKind {
    HashSeed,
    Heap,
    TimeZone,
    Preload,
    Interrupts,
    SwitchInterval,
    Load,
}

impl SettingKind {
    /// In the order in which the kinds are tried: what decides comes before what only makes something likely.
    pub const ALL: [SettingKind; 7] = [
        SettingKind::HashSeed,
        SettingKind::Heap,
        SettingKind::TimeZone,
        SettingKind::Preload,
        SettingKind::Interrupts,
        SettingKind::SwitchInterval,
        SettingKind::Load,
    ];

    /// The name of the settings of this kind on the command line.
    pub fn name(self) -> &'static str {
        match self {
            SettingKind::HashSeed => "hash-seed",
            SettingKind::Heap => "heap",
            SettingKind::TimeZone => "time-zone",
            SettingKind::Preload => "preload",
            SettingKind::Interrupts => "sigint",
            SettingKind::SwitchInterval => "switch-interval",
            SettingKind::Load => "load",
        }
    }

    /// What a claim depends on, in words.
    pub fn what(self) -> &'static str {
        match self {
            SettingKind::HashSeed => "the hash seed",
            SettingKind::Heap => "the layout of the heap",
            SettingKind::TimeZone => "the time zone",
            SettingKind::Preload => "what was imported before it",
            SettingKind::Interrupts => "the action of SIGINT",
            SettingKind::SwitchInterval => "the switch interval",
            SettingKind::Load => "the load of the machine",
        }
    }

    /// How to make a claim independent of it.
    pub fn advice(self) -> &'static str {
        match self {
            SettingKind::HashSeed => {
                "sort what comes from a set or from `hash()`, or compare sets; integers hash alike everywhere"
            }
            SettingKind::Heap => {
                "compare objects with `is`; do not print or order ids and addresses, nor what is sorted by them"
            }
            SettingKind::TimeZone => {
                "name the time zone, as `datetime.timezone.utc`; or set `os.environ[\"TZ\"]` and call `time.tzset()` first"
            }
            SettingKind::Preload => {
                "do not look at what happens to be imported; where that is the claim, start a process for it, or put \
                 `preload = false` into the metadata"
            }
            SettingKind::Interrupts => {
                "install a handler before you rely on one: `signal.signal(signal.SIGINT, signal.default_int_handler)`"
            }
            SettingKind::SwitchInterval => {
                "call `sys.setswitchinterval` first, or force the order of the threads with a barrier or an event"
            }
            SettingKind::Load => {
                "wait for an event instead of a time, and count instead of measuring; declare a measurement `exclusive`"
            }
        }
    }

    /// How often a world with a setting of this kind is tried. What depends on the scheduler need not show each time.
    pub fn attempts(self) -> u32 {
        match self {
            SettingKind::HashSeed
            | SettingKind::Heap
            | SettingKind::TimeZone
            | SettingKind::Preload
            | SettingKind::Interrupts => 1,
            SettingKind::SwitchInterval | SettingKind::Load => 3,
        }
    }
}

/// Time zones without a database: far ahead of UTC by no whole hour, so that the date differs too; behind it, with a name that
/// is not made of letters; and one with summer time. `<-11>` is what POSIX has for such names.
pub const TIME_ZONES: [&str; 3] = ["XYZ-13:45", "<-11>+11", "EST5EDT,M3.2.0,M11.1.0"];
/// A switch interval in which a thread gets almost nothing done, and one that most snippets do not live to see. CPython has 5 ms.
pub const SWITCH_INTERVALS: [Duration; 2] = [Duration::from_micros(1), Duration::from_secs(1)];

impl Setting {
    pub fn kind(&self) -> SettingKind {
        match self {
            Setting::HashSeed(_) => SettingKind::HashSeed,
            Setting::Heap(_) => SettingKind::Heap,
            Setting::TimeZone(_) => SettingKind::TimeZone,
            Setting::SwitchInterval(_) => SettingKind::SwitchInterval,
            Setting::NoPreload => SettingKind::Preload,
            Setting::IgnoredInterrupts => SettingKind::Interrupts,
            Setting::Load => SettingKind::Load,
        }
    }

    /// Changes a world. The load is no part of a world: it is the machine's.
    fn apply(&self, world: &mut World) {
        match self {
            Setting::HashSeed(seed) => world.hash_seed = *seed,
            Setting::Heap(seed) => world.heap = Some(*seed),
            Setting::TimeZone(zone) => world.time_zone.clone_from(zone),
            Setting::SwitchInterval(interval) => world.switch_interval = Some(*interval),
            Setting::NoPreload => world.preloads = false,
            Setting::IgnoredInterrupts => world.ignores_interrupts = true,
            Setting::Load => {}
        }
    }
}

/// The world with these settings.
pub fn world_with(settings: &[Setting]) -> World {
    let mut world = World::default();
    for setting in settings {
        setting.apply(&mut world);
    }
    world
}

/// As the command line takes it: `hash-seed=7`.
impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.kind().name();
        match self {
            Setting::HashSeed(seed) | Setting::Heap(seed) => write!(f, "{name}={seed}"),
            Setting::TimeZone(zone) => write!(f, "{name}={zone}"),
            Setting::SwitchInterval(interval) => write!(f, "{name}={}", interval.as_secs_f64()),
            Setting::NoPreload => write!(f, "{name}=off"),
            Setting::IgnoredInterrupts => write!(f, "{name}=ignored"),
            Setting::Load => write!(f, "{name}=on"),
        }
    }
}

/// A text that is no setting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WrongSetting {
    #[error("expected one of {}", forms().join(", "))]
    Unknown,
    #[error("expected `{form}`{why}")]
    Value { form: &'static str, why: &'static str },
}

/// An example of each kind of setting.
fn forms() -> Vec<&'static str> {
    SettingKind::ALL.iter().map(|kind| kind.form()).collect()
}

/// The longest interval that can be asked for: CPython takes microseconds in an `unsigned long`, and this is a day.
const LONGEST_INTERVAL: f64 = 86_400.0;
/// The longest name of a time zone. A rule with all of its parts takes half of that.
const LONGEST_ZONE: usize = 100;

impl SettingKind {
    fn form(self) -> &'static str {
        match self {
            SettingKind::HashSeed => "hash-seed=7",
            SettingKind::Heap => "heap=7",
            SettingKind::TimeZone => "time-zone=XYZ-13:45",
            SettingKind::Preload => "preload=off",
            SettingKind::Interrupts => "sigint=ignored",
            SettingKind::SwitchInterval => "switch-interval=0.000001",
            SettingKind::Load => "load=on",
        }
    }
}

impl FromStr for Setting {
    type Err = WrongSetting;

    fn from_str(text: &str) -> Result<Setting, WrongSetting> {
        let (name, value) = text.split_once('=').ok_or(WrongSetting::Unknown)?;
        let kind = *SettingKind::ALL.iter().find(|kind| kind.name() == name).ok_or(WrongSetting::Unknown)?;
        let wrong = |why| WrongSetting::Value { form: kind.form(), why };
        let only = |word, setting| if value == word { Ok(setting) } else { Err(wrong("")) };
        let seed = || value.parse::<u32>().map_err(|_| wrong(", a number below 4294967296"));
        match kind {
            SettingKind::HashSeed => seed().map(Setting::HashSeed),
            SettingKind::Heap => seed().map(Setting::Heap),
            SettingKind::TimeZone => {
                let is_zone =
                    (1..=LONGEST_ZONE).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_graphic());
                if is_zone {
                    Ok(Setting::TimeZone(value.to_owned()))
                } else {
                    Err(wrong(", a value of TZ without blanks"))
                }
            }
            SettingKind::SwitchInterval => {
                let seconds = value.parse::<f64>().ok().filter(|seconds| (1e-6..=LONGEST_INTERVAL).contains(seconds));
                let seconds = seconds.ok_or_else(|| wrong(", a number of seconds from 0.000001 to 86400"))?;
                Ok(Setting::SwitchInterval(Duration::from_secs_f64(seconds)))
            }
            SettingKind::Preload => only("off", Setting::NoPreload),
            SettingKind::Interrupts => only("ignored", Setting::IgnoredInterrupts),
            SettingKind::Load => only("on", Setting::Load),
        }
    }
}

/// Lists the stressed worlds with so many hash seeds, each as its settings. There are as many worlds as seeds, but at least so
/// many that every time zone and every switch interval has one. All other settings change in rhythms of their own.
pub fn worlds(seeds: u32) -> Vec<Vec<Setting>> {
    let seeds = seeds.max(1);
    let fewest = TIME_ZONES.len().max(SWITCH_INTERVALS.len());
    let world = |at: usize, seed: u32| {
        // One place more than there are values: the world there has none of them.
        let zone = TIME_ZONES.get(at % (TIME_ZONES.len() + 1)).map(|zone| Setting::TimeZone((*zone).to_owned()));
        let interval = SWITCH_INTERVALS.get(at % (SWITCH_INTERVALS.len() + 1)).copied().map(Setting::SwitchInterval);
        [
            Some(Setting::HashSeed(seed)),
            Some(Setting::Heap(seed)),
            zone,
            at.is_multiple_of(2).then_some(Setting::NoPreload),
            (at % 4 < 2).then_some(Setting::IgnoredInterrupts),
            interval,
            (at % 5 < 2).then_some(Setting::Load),
        ]
        .into_iter()
        .flatten()
        .collect()
    };
    let all = usize::try_from(seeds).unwrap_or(usize::MAX).max(fewest);
    (0..all).zip((1..=seeds).cycle()).map(|(at, seed)| world(at, seed)).collect()
}

/// The settings of one kind in these worlds, each once, in the order of the worlds.
pub fn settings_of(kind: SettingKind, worlds: &[Vec<Setting>]) -> Vec<Setting> {
    let mut found: Vec<Setting> = Vec::new();
    for setting in worlds.iter().flatten().filter(|setting| setting.kind() == kind) {
        if !found.contains(setting) {
            found.push(setting.clone());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_is_read_back() {
        for settings in worlds(3) {
            for setting in settings {
                assert_eq!(setting.to_string().parse(), Ok(setting));
            }
        }
        for form in forms() {
            assert!(form.parse::<Setting>().is_ok_and(|setting| setting.to_string() == form), "{form}");
        }
    }

    #[test]
    fn what_is_no_setting_has_a_reason() {
        for (text, reason) in [
            ("hash-seed", "expected one of hash-seed=7, heap=7,"),
            ("seed=7", "expected one of hash-seed=7, heap=7,"),
            ("hash-seed=x", "expected `hash-seed=7`, a number below 4294967296"),
            ("time-zone=", "expected `time-zone=XYZ-13:45`, a value of TZ"),
            ("switch-interval=0", "expected `switch-interval=0.000001`, a number of seconds"),
            ("load=off", "expected `load=on`"),
        ] {
            let error = text.parse::<Setting>().unwrap_err().to_string();
            assert!(error.starts_with(reason), "{text}: {error}");
        }
    }

    #[test]
    fn every_setting_is_in_some_world_whatever_the_number_of_seeds() {
        for seeds in [1, 2, 5, 20] {
            let worlds = worlds(seeds);
            assert_eq!(worlds.len(), (seeds as usize).max(3));
            let numbers = |kind| settings_of(kind, &worlds).len();
            assert_eq!(
                (numbers(SettingKind::HashSeed), numbers(SettingKind::Heap)),
                (seeds as usize, seeds as usize),
                "{seeds}"
            );
            assert_eq!((numbers(SettingKind::TimeZone), numbers(SettingKind::SwitchInterval)), (3, 2), "{seeds}");
            assert_eq!(
                (numbers(SettingKind::Preload), numbers(SettingKind::Interrupts), numbers(SettingKind::Load)),
                (1, 1, 1),
                "{seeds}"
            );
            // Each of them is missing somewhere, so that what needs its absence is seen as well.
            for kind in [SettingKind::Preload, SettingKind::Load] {
                assert!(
                    worlds.iter().any(|world| world.iter().all(|setting| setting.kind() != kind)),
                    "{seeds} {kind:?}"
                );
            }
        }
    }

    #[test]
    fn a_world_has_its_settings() {
        assert_eq!(world_with(&[]), World::default());
        assert_eq!(world_with(&[Setting::Load]), World::default());
        let world = world_with(&[Setting::HashSeed(7), Setting::IgnoredInterrupts]);
        assert_eq!(world, World { hash_seed: 7, ignores_interrupts: true, ..World::default() });
    }
}
