import os
import sys

os.mkdir("place")
sys.path = ["place"]
calls = []


def hook(entry):
    calls.append(entry)
    raise ImportError


def calls_after_an_import():
    try:
        import missing
    except ModuleNotFoundError:
        return calls


assert calls_after_an_import() == []
sys.path_hooks = [hook, *sys.path_hooks]
assert calls_after_an_import() == []
sys.path_importer_cache.clear()
assert calls_after_an_import() == ["place"]
assert calls_after_an_import() == ["place"]
assert type(sys.path_importer_cache["place"]).__name__ == "FileFinder"
print(calls)
