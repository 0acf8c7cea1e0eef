# /// script
# requires-python = ">=3.12"
# ///
import sys

calls = []


class OldFinder:
    def find_module(self, name, path=None):
        calls.append("find_module")


class NewFinder:
    def find_spec(self, name, path, target=None):
        calls.append("find_spec")


sys.meta_path = [OldFinder(), NewFinder()]
try:
    import made_up
except ModuleNotFoundError as error:
    missing = error.name

assert missing == "made_up"
assert calls == ["find_spec"]
print(calls)
