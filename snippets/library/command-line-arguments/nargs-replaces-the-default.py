import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--file", nargs="*", default=["none"])
values = [parser.parse_args(arguments).file for arguments in ([], ["--file", "a", "b"], ["--file"])]
assert values == [["none"], ["a", "b"], []]
parser.add_argument("--more", nargs="*", action="extend", default=["none"])
assert parser.parse_args(["--more", "a", "b"]).more == ["none", "a", "b"]
print(values)
