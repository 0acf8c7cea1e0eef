# shows: the finders of the import system are CPython's
import sys

names = [getattr(f, "__name__", type(f).__name__) for f in sys.meta_path]
assert names[:3] == ["BuiltinImporter", "FrozenImporter", "PathFinder"] or names[-3:] == ["BuiltinImporter", "FrozenImporter", "PathFinder"]
print(names[-3:])
print([getattr(h, "__name__", type(h).__name__) for h in sys.path_hooks])
