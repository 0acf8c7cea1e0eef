# shows: an import hook sees the import of a module that the snippet imports at its top
import sys


class Finder:
    seen = []

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        cls.seen.append(name)


sys.meta_path.insert(0, Finder)
import fractions
import colorsys

assert "fractions" in Finder.seen and "colorsys" in Finder.seen
print([n for n in Finder.seen if n in ("fractions", "colorsys")])
