# /// script
# [tool.verify]
# timeout = 60
# ///
import json
import os
import subprocess
import sys
import venv

venv.create("env", symlinks=True)
code = "import json, os, sys, sysconfig; print(json.dumps([sys.prefix, sys.base_prefix, os.__file__, sysconfig.get_path('purelib'), sys.path]))"
inside = json.loads(subprocess.check_output(["env/bin/python", "-c", code]))
prefix, base_prefix, library, packages, path = inside

assert prefix == os.path.abspath("env")
assert base_prefix == sys.base_prefix
assert library == os.__file__
assert os.path.relpath(packages).startswith("env/lib/python")
assert path[-1] == packages
print(os.path.relpath(prefix), os.path.basename(packages))
