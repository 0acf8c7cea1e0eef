import argparse

default = ["none"]
parser = argparse.ArgumentParser()
parser.add_argument("--tag", action="append", default=default)

assert parser.parse_args(["--tag", "a", "--tag", "b"]).tag == ["none", "a", "b"]
assert parser.parse_args(["--tag", "c"]).tag == ["none", "c"]
assert default == ["none"]
print(parser.parse_args(["--tag", "a"]).tag, default)
