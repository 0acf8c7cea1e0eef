import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--debug", type=bool)
parser.add_argument("--quiet", action="store_true")
parser.add_argument("--color", action=argparse.BooleanOptionalAction)
parser.add_argument("--name", type=str.upper)

options = parser.parse_args(["--debug", "False", "--no-color", "--name", "ada"])
debug = parser.parse_args(["--debug", ""]).debug

assert vars(options) == {"debug": True, "quiet": False, "color": False, "name": "ADA"}
assert debug == False
print(vars(options), debug)
