import argparse
import contextlib
import io

parser = argparse.ArgumentParser()
subparsers = parser.add_subparsers(dest="command")
for name, action in (("add", sum), ("largest", max)):
    command = subparsers.add_parser(name)
    command.add_argument("--numbers", type=int, nargs="*", default=[])
    command.set_defaults(run=action)


def outcome_of(*arguments):
    with contextlib.redirect_stderr(io.StringIO()):
        try:
            options = parser.parse_args(arguments)
            return options.command, options.run(options.numbers)
        except SystemExit as request:
            return request.code


assert outcome_of("add", "--numbers", "4", "5") == ("add", 9)
assert outcome_of("largest", "--numbers", "4", "5") == ("largest", 5)
assert outcome_of("--numbers", "4", "5", "add") == 2
print(outcome_of("add", "--numbers", "4", "5"))
