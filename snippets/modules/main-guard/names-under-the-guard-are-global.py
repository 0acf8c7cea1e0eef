import runpy
import sys
from pathlib import Path

sys.path.insert(0, ".")
source = """
def total():
    return 2 * price

if __name__ == "__main__":
    price = 5
    result = total()
"""
Path("orders.py").write_text(source)

import orders

as_main = runpy.run_path("orders.py", run_name="__main__")
try:
    orders.total()
    missing = None
except NameError as error:
    missing = error.name
assert as_main["result"] == 10
assert missing == "price"
print(as_main["result"], missing)
