import subprocess
import sys

with open("library.py", "w") as file:
    file.write("import warnings\ndef old():\n    warnings.warn('old is deprecated', DeprecationWarning, stacklevel=2)\n")
with open("application.py", "w") as file:
    file.write("import library\ndef run():\n    library.old()\n")
start = "import sys; sys.path.insert(0, '.'); "


def is_shown(code, *options):
    ran = subprocess.run([sys.executable, *options, "-c", start + code], capture_output=True, text=True)
    return ran.returncode, "old is deprecated" in ran.stderr


in_module, in_main = "import application; application.run()", "import library; library.old()"
found = [is_shown(in_module), is_shown(in_main), is_shown(in_module, "-W", "default"), is_shown(in_module, "-X", "dev")]
print(found)
assert found == [(0, False), (0, True), (0, True), (0, True)]
