import importlib.machinery
import sys

asked = []


class Finder:
    def __init__(self, label, spec=None):
        self.label, self.spec = label, spec

    def find_spec(self, name, path, target=None):
        asked.append(self.label)
        return self.spec


class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.origin = "second"


spec = importlib.machinery.ModuleSpec("made_up", Loader())
sys.meta_path = [Finder("first"), Finder("second", spec), Finder("third")]

import made_up

assert (made_up.__name__, made_up.origin) == ("made_up", "second")
assert asked == ["first", "second"]
print(made_up.origin, asked)
