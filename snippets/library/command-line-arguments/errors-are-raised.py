import argparse
import contextlib
import io

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int)

outcome = "nothing raised"
with contextlib.redirect_stderr(io.StringIO()):
    try:
        parser.parse_args(["--port", "high"])
    except (argparse.ArgumentError, SystemExit) as error:
        outcome = type(error).__name__

print(outcome)
assert outcome == "ArgumentError"
