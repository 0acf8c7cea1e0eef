# /// script
# [tool.verify]
# timeout = 60
# ///
import os
import site
import subprocess
import sys
import venv
from pathlib import Path

environment = {**os.environ, "PYTHONUSERBASE": os.path.abspath("user")}
code = "import site, sys; print(site.getusersitepackages(), sys.base_prefix in site.PREFIXES)"
found = {}
for system in (False, True):
    venv.create(f"env{system}", system_site_packages=system, symlinks=True)
    python = f"env{system}/bin/python"
    folder, base = subprocess.check_output([python, "-c", code], env=environment, text=True).split()
    os.makedirs(folder, exist_ok=True)
    Path(folder, "tool.py").write_text("")
    setting = [line for line in Path(f"env{system}/pyvenv.cfg").read_text().splitlines() if "system-site" in line]
    code_of_import = subprocess.run([python, "-c", "import tool"], env=environment, capture_output=True).returncode
    found[setting[0]] = (base, code_of_import)

assert found == {
    "include-system-site-packages = false": ("False", 1),
    "include-system-site-packages = true": ("True", 0),
}
print(found)
