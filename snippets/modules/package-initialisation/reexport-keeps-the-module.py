import os
import pickle
import sys
from pathlib import Path

sys.path.insert(0, ".")
os.mkdir("shop")
Path("shop/__init__.py").write_text("from ._money import Money\n")
Path("shop/_money.py").write_text("class Money:\n    pass\n")

from shop import Money

data = pickle.dumps(Money, protocol=0)
assert data == b"cshop._money\nMoney\np0\n."
print(data)
