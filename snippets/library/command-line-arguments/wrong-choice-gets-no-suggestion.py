import argparse
import contextlib
import io

parser = argparse.ArgumentParser()
parser.add_argument("--format", choices=["table", "plain"])
stream = io.StringIO()
with contextlib.suppress(SystemExit), contextlib.redirect_stderr(stream):
    parser.parse_args(["--format", "tabel"])

message = stream.getvalue().replace("'", "").splitlines()[-1].partition("error: ")[2]
start, _, rest = message.partition("tabel")
assert start == "argument --format: invalid choice: "
assert "(choose from table, plain)" in rest

print(message)
assert rest == " (choose from table, plain)"
