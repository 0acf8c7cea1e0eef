import argparse


def parsed(argument, **settings):
    parser = argparse.ArgumentParser(**settings)
    parser.add_argument("--verbose", action="store_true")
    options, rest = parser.parse_known_args([argument])
    return options.verbose, rest


assert [parsed(argument) for argument in ("--verbose", "--verb", "--v")] == [(True, [])] * 3
assert parsed("--verb", allow_abbrev=False) == (False, ["--verb"])
assert parsed("--verbose", allow_abbrev=False) == (True, [])
print(parsed("--verb"), parsed("--verb", allow_abbrev=False))
