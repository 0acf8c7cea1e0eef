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

lines = stdout.getvalue().splitlines()
assert outcome == 0
assert lines[0] == "usage: serve [-h] folder"
assert [line.split(None, 1) for line in lines if "serve" in line][1:] == [["folder", "what to serve"]]
assert stderr.getvalue() == ""
print("status", outcome)
