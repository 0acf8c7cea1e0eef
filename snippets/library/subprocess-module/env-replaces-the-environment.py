import os
import subprocess
import sys

os.environ["OURS"] = "1"
command = [sys.executable, "-c", "import os; print(os.getenv('OURS'), os.getenv('NAME'))"]


def seen(env):
    return subprocess.run(command, env=env, capture_output=True, text=True).stdout.split()


assert seen(None) == ["1", "None"]
assert seen({"NAME": "value"}) == ["None", "value"]
assert seen({**os.environ, "NAME": "value"}) == ["1", "value"]
