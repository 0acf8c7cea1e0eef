import argparse


def commands(**settings):
    parser = argparse.ArgumentParser()
    parser.set_defaults(run=None)
    subparsers = parser.add_subparsers(dest="command", **settings)
    add = subparsers.add_parser("add")
    add.add_argument("--count", type=int, default=1)
    add.set_defaults(run=lambda options: options.count * 10)
    return parser


without = commands().parse_args([])
options = commands(required=True).parse_args(["add", "--count", "4"])

assert vars(without) == {"run": None, "command": None}
assert (options.command, options.run(options)) == ("add", 40)
print(vars(without), options.command, options.run(options))
