import os
import subprocess
import sys

code = """
import os, sys
print("result", flush=bool(sys.argv[1:]))
print("problem", file=sys.stderr)
print(sys.stdout.line_buffering, sys.stderr.line_buffering, file=sys.stderr)
os._exit(0)
"""
environment = {**os.environ, "PYTHONUNBUFFERED": ""}


def run(*arguments):
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, env=environment
    )
    return done.stdout, done.stderr


problem = "problem\nFalse True\n"
assert run() == ("", problem)
assert run("flush") == ("result\n", problem)
