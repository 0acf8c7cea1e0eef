import argparse
import contextlib
import io


def commands(**settings):
    parser = argparse.ArgumentParser()
    parser.set_defaults(run=None)
    subparsers = parser.add_subparsers(dest="command", **settings)
    add = subparsers.add_parser("add")
    add.add_argument("--count", type=int, default=1)
    add.set_defaults(run=lambda options: options.count * 10)
    return parser


def status_of(parser, *arguments):
    with contextlib.redirect_stderr(io.StringIO()):
        try:
            parser.parse_args(arguments)
            return "parsed"
        except SystemExit as error:
            return error.code


without = commands().parse_args([])
parser = commands(required=True)
options = parser.parse_args(["add", "--count", "4"])
statuses = status_of(parser), status_of(parser, "--count", "4", "add")

assert vars(without) == {"run": None, "command": None}
assert (options.command, options.run(options)) == ("add", 40)
assert statuses == (2, 2)
print(vars(without), options.command, options.run(options), statuses)
