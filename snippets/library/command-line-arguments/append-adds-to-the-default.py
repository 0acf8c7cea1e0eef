import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--tag", action="append", default=["none"])
parser.add_argument("--file", nargs="*", default=["none"])
parser.add_argument("--port", type=int, default="80")
parser.add_argument("--scale", type=int, default=1.5)

options = parser.parse_args(["--tag", "a", "--tag", "b", "--file", "a", "b"])

assert options.tag == ["none", "a", "b"]
assert parser.get_default("tag") == ["none"]
assert (options.file, options.port, options.scale) == (["a", "b"], 80, 1.5)
print(vars(options))
