import importlib.util
import sys

found = [path for path in sys.path if "site-packages" in path or "dist-packages" in path]
assert found == []
assert importlib.util.find_spec("pip") is None
