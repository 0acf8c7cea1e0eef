import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--debug", type=bool)
options = [parser.parse_args(["--debug", value]).debug for value in ("", "False")]
assert options[0] is False
assert isinstance(options[1], bool) is True

print(options)
assert bool("False") is options[1]
assert options[1] is False
