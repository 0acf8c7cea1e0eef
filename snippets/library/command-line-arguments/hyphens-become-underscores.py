import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--dry-run", action="store_true")
parser.add_argument("--log-file", dest="log-file")
parser.add_argument("in-file")
options = parser.parse_args(["--dry-run", "a"])
assert vars(options) == {"dry_run": True, "log-file": None, "in-file": "a"}
print(options)
