import argparse
import contextlib
import io

parser = argparse.ArgumentParser(prog="serve")
parser.add_argument("folder")
parser.add_argument("--port", type=int)


def run(*arguments):
    stderr = io.StringIO()
    with contextlib.redirect_stderr(stderr), contextlib.redirect_stdout(io.StringIO()):
        try:
            parser.parse_args(arguments)
        except SystemExit as error:
            return error.code, stderr.getvalue().splitlines()[-1:]


outcomes = [run("site", "--port", "high"), run(), run("--help")]

assert outcomes == [
    (2, ["serve: error: argument --port: invalid int value: 'high'"]),
    (2, ["serve: error: the following arguments are required: folder"]),
    (0, []),
]
print(*outcomes, sep="\n")
