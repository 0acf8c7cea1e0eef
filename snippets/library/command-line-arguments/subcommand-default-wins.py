import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--level", type=int, default=1)
commands = parser.add_subparsers()
commands.add_parser("run").add_argument("--level", type=int, default=2)
commands.add_parser("stop")
commands.add_parser("watch").add_argument("--level", type=int, default=argparse.SUPPRESS)

assert [parser.parse_args(["--level", "5", command]).level for command in ("stop", "watch")] == [5, 5]
assert parser.parse_args(["--level", "5", "run"]).level == 2
assert parser.parse_args(["--level", "5", "run", "--level", "7"]).level == 7
print(parser.parse_args(["--level", "5", "run"]))
