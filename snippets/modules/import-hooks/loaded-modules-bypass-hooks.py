import sys

sys.modules.pop("colorsys", None)
asked = []


class Finder:
    def find_spec(self, name, path, target=None):
        asked.append(name)


sys.meta_path.insert(0, Finder())
import colorsys
import colorsys
import sys

del sys.modules["colorsys"]
import colorsys

assert asked == ["colorsys", "colorsys"]
print(asked)
