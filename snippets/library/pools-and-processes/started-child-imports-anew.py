# /// script
# [tool.verify]
# timeout = 30
# ///
import subprocess
import sys
from pathlib import Path

Path("program.py").write_text("""
import multiprocessing
import sys

state = "at import"


def report():
    print(state)


if __name__ == "__main__":
    state = "set by the parent"
    child = multiprocessing.get_context(sys.argv[1]).Process(target=report)
    child.start()
    child.join()
""")

seen = {
    method: subprocess.check_output([sys.executable, "program.py", method], text=True).strip()
    for method in ("fork", "spawn", "forkserver")
}

assert seen == {"fork": "set by the parent", "spawn": "at import", "forkserver": "at import"}
print(seen)
