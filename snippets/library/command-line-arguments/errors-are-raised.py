import argparse
import contextlib
import io

parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int)
assert parser.parse_args(["--port", "80"]).port == 80

screen = io.StringIO()
with contextlib.redirect_stderr(screen):
    try:
        parser.parse_args(["--port", "high"])
    except BaseException as error:
        outcome = type(error).__name__
assert screen.getvalue().endswith("error: argument --port: invalid int value: 'high'\n")

print(outcome)
assert outcome == "ArgumentError"
