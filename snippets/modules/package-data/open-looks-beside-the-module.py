import os
import sys
from pathlib import Path

os.mkdir("shop")
Path("shop/__init__.py").write_text("def read():\n    with open('prices.csv') as file:\n        return file.read()\n")
Path("shop/prices.csv").write_text("beside the module")
sys.path.insert(0, ".")
import shop

try:
    outcome = shop.read()
except FileNotFoundError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "beside the module"
