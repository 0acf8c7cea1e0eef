import sys
import types
import warnings

warnings.simplefilter("ignore")


class OldFinder:
    def find_module(self, name, path=None):
        return self if name == "made_up" else None

    def load_module(self, name):
        return sys.modules.setdefault(name, types.ModuleType(name))


sys.meta_path.append(OldFinder())
assert sys.meta_path[-1].find_module("made_up") is sys.meta_path[-1]
try:
    import made_up

    outcome = made_up.__name__
except ModuleNotFoundError as error:
    outcome = None

print(outcome)
assert outcome == "made_up"
