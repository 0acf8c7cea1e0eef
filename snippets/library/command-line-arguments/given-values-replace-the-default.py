import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--tag", action="append", default=["none"])
options = parser.parse_args(["--tag", "new"])

print(options.tag)
assert options.tag == ["new"]
