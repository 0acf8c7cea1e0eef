import subprocess
import sys
from pathlib import Path

Path("program.py").write_text("""
import multiprocessing

state = "at import"


def report():
    print(state)


if __name__ == "__main__":
    state = "set by the parent"
    child = multiprocessing.Process(target=report)
    child.start()
    child.join()
""")

output = subprocess.check_output([sys.executable, "program.py"], text=True)
print(output.strip())
assert output == "set by the parent\n"
