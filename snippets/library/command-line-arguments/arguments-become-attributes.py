import argparse
import contextlib
import io

parser = argparse.ArgumentParser(prog="serve")
parser.add_argument("folder")
parser.add_argument("--port", type=int, default=80)

options = parser.parse_args(["site", "--port", "8080"])
assert vars(options) == {"folder": "site", "port": 8080}
assert vars(parser.parse_args(["site"])) == {"folder": "site", "port": 80}

stderr = io.StringIO()
with contextlib.redirect_stderr(stderr):
    try:
        parser.parse_args(["site", "--port", "high"])
        outcome = "parsed"
    except SystemExit as request:
        outcome = request.code
assert outcome == 2
assert stderr.getvalue().splitlines()[-1] == "serve: error: argument --port: invalid int value: 'high'"
print(vars(options), stderr.getvalue().splitlines()[-1])
