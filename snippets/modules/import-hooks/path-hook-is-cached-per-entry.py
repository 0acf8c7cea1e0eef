import os
import sys

os.mkdir("place")
sys.path.insert(0, "place")
calls = []


def hook(entry):
    calls.append(os.path.basename(entry))
    raise ImportError


def attempt(name):
    try:
        __import__(name)
    except ModuleNotFoundError:
        pass


attempt("missing")
sys.path_hooks.insert(0, hook)
attempt("missing")
cached = list(calls)
sys.path_importer_cache.clear()
attempt("missing")
attempt("missing_too")

assert cached == []
assert calls.count("place") == 1
print(cached, calls.count("place"))
