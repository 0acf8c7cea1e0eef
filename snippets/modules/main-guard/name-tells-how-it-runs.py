import subprocess
import sys
from pathlib import Path

Path("report.py").write_text("print(__name__)\n")


def run(*arguments):
    return subprocess.check_output([sys.executable, *arguments], text=True).strip()


names = [run("report.py"), run("-m", "report"), run("-c", "import report")]
assert names == ["__main__", "__main__", "report"]
print(names)
