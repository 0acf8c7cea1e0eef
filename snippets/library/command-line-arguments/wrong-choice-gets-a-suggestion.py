# /// script
# requires-python = ">=3.15"
# ///
import argparse
import contextlib
import io


def message(**options):
    parser = argparse.ArgumentParser(**options)
    parser.add_argument("--format", choices=["table", "plain"])
    stream = io.StringIO()
    with contextlib.suppress(SystemExit), contextlib.redirect_stderr(stream):
        parser.parse_args(["--format", "tabel"])
    return stream.getvalue()


suggested = ["maybe you meant 'table'" in message(**each) for each in ({}, {"suggest_on_error": False})]
assert suggested == [True, False]
print(suggested)
