import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--file", nargs="*", default=["none"])
values = [parser.parse_args(arguments).file for arguments in ([], ["--file", "a", "b"], ["--file"])]
assert values == [["none"], ["a", "b"], []]
print(values)
