import argparse
import contextlib
import io

parser = argparse.ArgumentParser()
parser.add_argument("--format", choices=["table", "plain"])
stream = io.StringIO()
with contextlib.suppress(SystemExit), contextlib.redirect_stderr(stream):
    parser.parse_args(["--format", "tabel"])

message = stream.getvalue()
listed, suggested = "(choose from" in message, "maybe you meant" in message
print(listed, suggested)
assert listed is True
assert suggested is False
