import subprocess
import sys
from pathlib import Path

Path("money.py").write_text("price = 3\n")
Path("shop.py").write_text("from stock import total\nfrom money import price\nresult = total() + price\n")
Path("stock.py").write_text("from money import price\ndef total():\n    return 2 * price\n")


def importing(order):
    return subprocess.check_output([sys.executable, "-c", f"import {order}\nprint(shop.result)"], text=True).strip()


results = [importing("shop, stock"), importing("stock, shop")]
assert results == ["9", "9"]
print(results)
