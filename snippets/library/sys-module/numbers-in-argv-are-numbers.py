import json
import subprocess
import sys

code = "import json, sys; print(json.dumps(sys.argv[1:]))"
arguments = json.loads(subprocess.check_output([sys.executable, "-c", code, "8"]))
assert len(arguments) == 1 and int(arguments[0]) == 8
assert arguments[0] == 8
