import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--verbose", action="store_true")
assert parser.parse_known_args(["--verbose", "--other"]) == (argparse.Namespace(verbose=True), ["--other"])
options, rest = parser.parse_known_args(["--verb"])
assert (options.verbose, rest) in ((True, []), (False, ["--verb"]))

print(options, rest)
assert rest == ["--verb"]
