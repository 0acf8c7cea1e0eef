import argparse
import contextlib
import io

parser = argparse.ArgumentParser(prog="serve")
parser.add_argument("folder", help="what to serve")
stdout, stderr = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
    try:
        parser.parse_args(["--help"])
        outcome = "parsed"
    except SystemExit as request:
        outcome = request.code

assert outcome == 0
assert ("usage: serve" in stdout.getvalue(), "what to serve" in stdout.getvalue()) == (True, True)
assert stderr.getvalue() == ""
print("status", outcome)
