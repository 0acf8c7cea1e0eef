import json
import subprocess
import sys
from pathlib import Path

code = "import json, sys; print(json.dumps(sys.argv))"
Path("show.py").write_text(code)


def argv(*arguments):
    return json.loads(subprocess.check_output([sys.executable, *arguments]))


assert argv("show.py", "first", "two words") == ["show.py", "first", "two words"]
assert argv("-c", code, "first") == ["-c", "first"]
