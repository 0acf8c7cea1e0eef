import os
import sys
from pathlib import Path

os.mkdir("shop")
Path("shop/__init__.py").write_text("def read():\n    with open('prices.csv') as file:\n        return file.read()\n")
Path("shop/prices.csv").write_text("beside the module")
Path("prices.csv").write_text("in the current directory")
sys.path.insert(0, os.getcwd())
import shop

texts = [shop.read()]
os.chdir("shop")
texts.append(shop.read())
assert texts == ["in the current directory", "beside the module"]
print(texts)
