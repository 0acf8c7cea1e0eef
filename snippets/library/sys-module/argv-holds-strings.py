import json
import subprocess
import sys

code = "import json, sys; print(json.dumps([sys.argv, sys.orig_argv]))"
command = [sys.executable, "-X", "utf8", "-c", code, "8", "-X"]
argv, original = json.loads(subprocess.check_output(command))
assert argv == ["-c", "8", "-X"]
assert original[1:] == command[1:]
