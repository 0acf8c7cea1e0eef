import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--debug", type=bool)
options = parser.parse_args(["--debug", "False"])

print(options)
assert options.debug is False
