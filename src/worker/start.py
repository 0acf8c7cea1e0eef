# Does what `site` does for `python file.py`, without the packages of the machine, and without `sitecustomize` and the `.pth`
# files of the environment, whose lines are code. Then it collects the objects that the worker uses.
#
# It gets `environment`, the path of the virtual environment or None, and `dump_signal`. Modules that are imported only for the
# worker, after `before`, are removed from `sys.modules` again; the objects stay. No class is made here: each would be found
# by `object.__subclasses__()`.

import site, sys
site.ENABLE_USER_SITE = site.check_enableusersite()
site.getusersitepackages()
site.setquit()
site.setcopyright()
site.sethelper()
site.enablerlcompleter()
sys.path[:] = [path for path in sys.path if not path.rstrip("/").endswith(("site-packages", "dist-packages"))]
if environment:
    sys.prefix = sys.exec_prefix = environment
# `site` knows where packages are: in `lib/python3.14t` for a free-threaded build, and also below `lib64` on some systems.
packages = [path for path in site.getsitepackages([environment]) if site.os.path.isdir(path)] if environment else []
sys.argv = [""]
sys.orig_argv = [sys.executable]
version = sys.version.split()[0]
executable = sys.executable
prefix, base_prefix = sys.prefix, sys.base_prefix
stdlib = site.os.path.dirname(site.os.__file__)
platstdlib = next((path for path in sys.path if path.endswith("lib-dynload")), stdlib)
free_threaded = "t" in sys.abiflags
has_cached = sys.version_info < (3, 15)
before = set(sys.modules) | {"site"}

import faulthandler
# By its number: the stream keeps its references.
faulthandler.register(dump_signal, file=2, all_threads=True, chain=False)
import atexit
count_exit_functions, call_exit_functions = atexit._ncallbacks, atexit._run_exitfuncs
exit_is_as_usual = sys.version_info[:2] != (3, 12)
import _thread
count_threads = _thread._count
import _io
memory_streams = [_io.StringIO, _io.BytesIO]
file_streams = [_io.FileIO, _io.BufferedReader, _io.BufferedWriter, _io.BufferedRandom, _io.TextIOWrapper]
import gc
freeze, unfreeze = gc.freeze, gc.unfreeze
disable, enable = gc.disable, gc.enable
get_objects = gc.get_objects

import opcode
opcodes = {name: number for name, number in opcode.opmap.items() if number < 256}
sample = compile("assert x", "", "exec").co_code
load = opcodes.get("LOAD_ASSERTION_ERROR", opcodes.get("LOAD_COMMON_CONSTANT"))
argument = None if "LOAD_ASSERTION_ERROR" in opcodes else 0
units = [(sample[at], sample[at + 1]) for at in range(0, len(sample), 2)]
loads = [at for at, (code, value) in enumerate(units) if code == load and argument in (None, value)]
if len(loads) != 1 or units[loads[0] + 1] != (opcodes["RAISE_VARARGS"], 1):
    raise RuntimeError("expected an assert to load AssertionError and raise it, found other code: " + sample.hex())

