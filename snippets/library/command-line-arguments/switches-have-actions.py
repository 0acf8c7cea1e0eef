import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--quiet", action="store_true")
parser.add_argument("--color", action=argparse.BooleanOptionalAction)

parsed = [vars(parser.parse_args(arguments)) for arguments in ([], ["--quiet", "--color"], ["--no-color"])]
assert parsed == [
    {"quiet": False, "color": None},
    {"quiet": True, "color": True},
    {"quiet": False, "color": False},
]
print(*parsed, sep="\n")
