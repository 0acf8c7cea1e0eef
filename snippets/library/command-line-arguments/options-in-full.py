import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--verbose", action="store_true")
options, rest = parser.parse_known_args(["--verb"])

print(options.verbose, rest)
assert (options.verbose, rest) == (False, ["--verb"])
