import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--verbose", action="store_true")
options, rest = parser.parse_known_args(["--verb"])

print(options, rest)
assert rest == ["--verb"]
