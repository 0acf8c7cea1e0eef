import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args(["--dry-run"])
assert vars(options) == {"dry_run": True}
print(options)
