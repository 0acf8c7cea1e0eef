import sys
from pathlib import Path

sys.path.insert(0, ".")
Path("prices.py").write_text('import math\n\n"""Prices of the shop."""\n')
import prices

print(prices.__doc__)
assert prices.__doc__ == "Prices of the shop."
