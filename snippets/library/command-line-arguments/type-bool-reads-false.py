import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--debug", type=bool)
options = {value: parser.parse_args(["--debug", value]).debug for value in ("", "False")}
assert options[""] is False
assert isinstance(options["False"], bool) is True

print(options)
assert bool("False") is options["False"]
assert options["False"] is False
