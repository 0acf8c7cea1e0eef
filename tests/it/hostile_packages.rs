//! Hostile packages: whatever a package does while it is imported stays in the sandbox, and the snippets that import it get the
//! ending that they earn, alone and together. Snippets without the package do not notice.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::environments::{Place, bank, needing};

/// A module of the package, and a snippet that imports it.
struct Attack {
    name: &'static str,
    /// What is executed by the import. `@SECRET@` is the path of a file that only the user may read.
    module: &'static str,
    snippet: &'static str,
    /// How the snippet has to end.
    ending: &'static str,
}

const ATTACKS: &[Attack] = &[
    Attack {
        name: "walks-up-from-descriptors",
        module: "\
import os

read = []
for descriptor in range(1000):
    for steps in range(1, 12):
        path = '/'.join(['..'] * steps) + '@SECRET@'
        try:
            with open(os.open(path, os.O_RDONLY, dir_fd=descriptor)) as file:
                read.append(file.read())
        except (OSError, OverflowError):
            pass
",
        snippet: "assert attack.read == []\n",
        ending: "passed",
    },
    Attack {
        name: "reads-descriptors-of-processes",
        module: "\
import os

read = []
for process in ('self', '1', str(os.getppid())):
    for kind in ('fd', 'root', 'cwd'):
        try:
            read += os.listdir(f'/proc/{process}/{kind}')
        except OSError:
            pass
",
        snippet: "assert attack.read == []\n",
        ending: "passed",
    },
    Attack {
        name: "holds-descriptors",
        module: "\
import os

held = []
for descriptor in range(3, 1000):
    try:
        held.append(os.readlink(f'/proc/self/fd/{descriptor}') if os.fstat(descriptor) else '')
    except OSError:
        pass
",
        snippet: "assert attack.held == []\n",
        ending: "passed",
    },
    Attack {
        name: "writes-into-the-home",
        module: "\
written = []
for path in ('@SECRET@', '@SECRET@.new'):
    try:
        with open(path, 'a') as file:
            file.write('changed')
        written.append(path)
    except OSError:
        pass
",
        snippet: "assert attack.written == []\n",
        ending: "passed",
    },
    Attack {
        name: "loops",
        module: "while True:\n    pass\n",
        snippet: "assert attack.__name__ == 1\n",
        ending: "timed-out",
    },
    Attack {
        name: "takes-a-gibibyte",
        module: "taken = bytes(1 << 30)\n",
        snippet: "assert len(attack.taken) == 1 << 30\n",
        ending: "out-of-memory",
    },
    Attack {
        name: "takes-a-gibibyte-in-children",
        module: "\
import os
import time

for _ in range(8):
    if os.fork() == 0:
        taken = b'x' * (128 << 20)
        time.sleep(20)
        os._exit(0)
time.sleep(20)
",
        snippet: "assert attack.time is not None\n",
        ending: "out-of-memory",
    },
    Attack {
        name: "forks",
        module: "import os\nimport time\n\nif os.fork() == 0:\n    time.sleep(600)\n    os._exit(0)\n",
        snippet: "assert attack.os.getpid() == attack.os.getpid()\n",
        ending: "leaked",
    },
    Attack {
        name: "starts-a-thread",
        module: "import threading\n\nthreading.Thread(target=threading.Event().wait, daemon=True).start()\n",
        snippet: "assert attack.threading.active_count() == 2\n",
        ending: "passed",
    },
    Attack {
        name: "prints",
        module: "import os\n\nprint('printed')\nos.write(2, b'written')\n",
        snippet: "assert attack.os.getpid() > 0\n",
        ending: "passed",
    },
    Attack {
        name: "prints-without-end",
        module: "while True:\n    print('x' * 1000)\n",
        snippet: "assert attack.__name__ == 1\n",
        ending: "too-much-output",
    },
    Attack {
        name: "exits",
        module: "import sys\n\nsys.exit(0)\n",
        snippet: "assert attack.__name__ == 1\n",
        ending: "ended-early",
    },
    Attack {
        name: "exits-at-once",
        module: "import os\n\nos._exit(0)\n",
        snippet: "assert attack.__name__ == 1\n",
        ending: "ended-early",
    },
    Attack {
        name: "crashes",
        module: "import os\nimport signal\n\nos.kill(os.getpid(), signal.SIGSEGV)\n",
        snippet: "assert attack.__name__ == 1\n",
        ending: "crashed",
    },
    Attack {
        name: "replaces-assertion-error",
        module: "\
import builtins


class Harmless(BaseException):
    pass


builtins.AssertionError = Harmless
",
        snippet: "try:\n    assert attack.__name__ == 1\nexcept BaseException:\n    pass\n",
        ending: "refuted",
    },
    Attack {
        name: "traces",
        module: "\
import sys


def trace(frame, event, argument):
    if frame.f_code.co_filename.endswith('traces.py') and event == 'line' and frame.f_lineno == 7:
        try:
            frame.f_lineno = 8
        except ValueError:
            pass
    return trace


sys.settrace(trace)
sys._getframe().f_back.f_trace = trace
frame = sys._getframe()
while frame is not None:
    frame.f_trace = trace
    frame = frame.f_back
",
        // The assert is on line 7 of the file, below the head of five lines and the import.
        snippet: "assert attack.__name__ == 1\nprint(attack.__name__)\n",
        ending: "refuted or vacuous or proves-nothing",
    },
    Attack {
        name: "replaces-builtins",
        module: "import builtins\n\nbuiltins.len = lambda sized: 3\n",
        snippet: "assert len([]) == 3\n",
        ending: "passed",
    },
];

/// What a package has changed is nowhere else.
const NEIGHBOUR: &str = "\
import sys

try:
    assert len([]) == 0
except BaseException as error:
    raise SystemExit(type(error))
assert sys.gettrace() is None
assert AssertionError is type(AssertionError())
";

/// The name of the module of an attack.
fn module(attack: &str) -> String {
    format!("hostile_{}", attack.replace('-', "_"))
}

/// The endings by the names of the snippets.
fn endings(report: &Value) -> BTreeMap<String, String> {
    let claims = report["claims"].as_array().expect("claims");
    let ending = |claim: &Value| {
        let evidence = &claim["evidence"][0];
        let run = &evidence["run"];
        let name = claim["id"].as_str().expect("an id").rsplit('/').next().unwrap_or_default().to_owned();
        (name, run["ending"].as_str().map_or_else(|| evidence.to_string(), str::to_owned))
    };
    claims.iter().map(ending).collect()
}

#[test]
fn a_hostile_package_gets_nowhere_while_it_is_imported() {
    let home = tempfile::tempdir_in(std::env::var_os("HOME").expect("a home")).expect("a directory");
    let secret = home.path().join("secret");
    fs::write(&secret, "a secret").expect("a file");
    let secret = secret.display().to_string();
    let modules: Vec<(String, String)> =
        ATTACKS.iter().map(|attack| (module(attack.name), attack.module.replace("@SECRET@", &secret))).collect();
    let (place, lock) = Place::with_modules("hostile", &modules);
    let snippets: Vec<(String, String)> = ATTACKS
        .iter()
        .flat_map(|attack| {
            let body = format!("import {} as attack\n{}", module(attack.name), attack.snippet);
            let text =
                needing("\"hostile\"", &body).replace("# ///\nimport", "# [tool.verify]\n# timeout = 3\n# ///\nimport");
            // Two of each, so that they would share an import if anything did.
            [(attack.name.to_owned(), text.clone()), (format!("{}-again", attack.name), text)]
        })
        .chain([("neighbour".to_owned(), NEIGHBOUR.to_owned())])
        .collect();
    let claims: Vec<(&str, &str)> = snippets.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let bank = bank(&claims, &[("hostile", &lock)]);
    let run = |words: &str| {
        let said = place.verify(&format!("run --format json --snapshots check {words}"), &bank);
        let report: Value = serde_json::from_str(&said.stdout).unwrap_or_else(|error| panic!("{error}: {said}"));
        (report["sandbox"]["step"].as_str().expect("a step").to_owned(), endings(&report))
    };
    let mut wrong = Vec::new();
    for words in ["--control all", "--control all --without-layer namespaces"] {
        let (step, together) = run(words);
        for attack in ATTACKS {
            for name in [attack.name.to_owned(), format!("{}-again", attack.name)] {
                let found = together.get(&name).map_or("nothing", String::as_str);
                if !attack.ending.split(" or ").any(|ending| ending == found) {
                    wrong.push(format!("{step}: {name}: expected {}, found {found}", attack.ending));
                }
            }
        }
        if together["neighbour"] != "passed" {
            wrong.push(format!("{step}: neighbour: {}", together["neighbour"]));
        }
    }
    // The same ending alone.
    for name in ["loops", "takes-a-gibibyte", "forks", "replaces-builtins"] {
        let attack = ATTACKS.iter().find(|attack| attack.name == name).expect("it is in the list");
        let (step, alone) = run(&format!("--control off core/packages/{name}"));
        if alone[name] != attack.ending {
            wrong.push(format!("{step}: {name} alone: expected {}, found {}", attack.ending, alone[name]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(fs::read_to_string(home.path().join("secret")).expect("it is there"), "a secret");
    assert_eq!(fs::read_dir(home.path()).expect("it is there").count(), 1);
}
