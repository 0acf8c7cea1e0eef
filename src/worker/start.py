# Does what `site` does for `python file.py`, without the packages of the machine and without the `.pth` files of the
# environment, whose lines are code. Then it collects the objects that the worker uses.
#
# It gets `environment`, the path of the virtual environment or None, and `dump_signal`. Modules that are imported only for the
# worker, after `before`, are removed from `sys.modules` again; the objects stay.

import site, sys
site.setquit()
site.setcopyright()
site.sethelper()
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
before = set(sys.modules) | {"site"}

import faulthandler
faulthandler.enable()
faulthandler.register(dump_signal, all_threads=True, chain=False)
import atexit
run_exit_functions = atexit._run_exitfuncs
import gc
collect = gc.collect
freeze = gc.freeze
disable, enable = gc.disable, gc.enable
get_objects = gc.get_objects
free_threaded = "t" in sys.abiflags
