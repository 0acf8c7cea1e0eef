import subprocess
import sys
from pathlib import Path

source = """
import multiprocessing
print("file as", __name__, flush=True)

def work(method):
    print("work of", method, flush=True)

if __name__ == "__main__":
    for method in ("fork", "spawn"):
        process = multiprocessing.get_context(method).Process(target=work, args=(method,))
        process.start()
        process.join()
"""
Path("program.py").write_text(source)
lines = subprocess.check_output([sys.executable, "program.py"], text=True).splitlines()

assert lines == ["file as __main__", "work of fork", "file as __mp_main__", "work of spawn"]
print(lines)
