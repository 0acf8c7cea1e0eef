import argparse
import contextlib
import io


def outcome_of(arguments, **settings):
    parser = argparse.ArgumentParser()
    parser.add_subparsers(dest="command", **settings).add_parser("add")
    stderr = io.StringIO()
    with contextlib.redirect_stderr(stderr):
        try:
            return parser.parse_args(arguments).command
        except SystemExit:
            return stderr.getvalue().split("error: ")[-1].strip()


outcomes = [outcome_of([]), outcome_of([], required=True), outcome_of(["add"])]
assert outcomes == [None, "the following arguments are required: command", "add"]
print(outcomes)
