import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--tag", action="append", default=["none"])
assert parser.parse_args([]).tag == ["none"]
options = parser.parse_args(["--tag", "new"])
assert options.tag[-1] == "new"

print(options.tag)
assert options.tag == ["new"]
