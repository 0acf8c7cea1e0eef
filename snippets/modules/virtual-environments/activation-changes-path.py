# /// script
# [tool.verify]
# timeout = 60
# ///
import os
import subprocess
import venv

venv.create("env", symlinks=True)
script = """
show() { echo "${PATH%%:*} $VIRTUAL_ENV"; }
before="$PATH"
(. env/bin/activate; show; deactivate; [ "$PATH" = "$before" ] && show)
[ "$PATH" = "$before" ] && show
"""
lines = subprocess.check_output(["sh", "-c", script], text=True).splitlines()
env, first = os.path.abspath("env"), os.environ["PATH"].split(":")[0]

assert lines == [f"{env}/bin {env}", f"{first} ", f"{first} "]
print(lines[0].replace(env, "env"))
