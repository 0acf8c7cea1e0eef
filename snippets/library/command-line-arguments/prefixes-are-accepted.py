import argparse


def parser(**settings):
    made = argparse.ArgumentParser(**settings)
    made.add_argument("--dry-run", action="store_true")
    return made


options = parser().parse_args(["--dry"])
strict = parser(allow_abbrev=False).parse_known_args(["--dry"])

assert vars(options) == {"dry_run": True}
assert (strict[0].dry_run, strict[1]) == (False, ["--dry"])
print(vars(options), strict[1])
