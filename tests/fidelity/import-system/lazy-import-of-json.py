# shows: a lazy import of a module that other snippets import
# python: >=3.15
lazy import json
import sys

assert "json" not in sys.modules
print("json" in sys.modules)
