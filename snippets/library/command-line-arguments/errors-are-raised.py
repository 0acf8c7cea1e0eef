import argparse
import contextlib
import io

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int)

with contextlib.redirect_stderr(io.StringIO()):
    try:
        outcome = parser.parse_args(["--port", "high"])
    except (argparse.ArgumentError, SystemExit) as error:
        outcome = type(error)

print(outcome.__name__)
assert outcome is argparse.ArgumentError
