import subprocess
import sys
from pathlib import Path

Path("shop.py").write_text("import stock\nprice = 3\n")
Path("stock.py").write_text("from shop import price\n")


def importing(statement):
    errors = subprocess.run([sys.executable, "-c", statement], capture_output=True, text=True).stderr
    return [line.split("'")[0] for line in errors.splitlines()[-1:]]


outcomes = [importing("import stock, shop"), importing("import shop, stock")]
assert outcomes == [[], ["ImportError: cannot import name "]]
print(outcomes)
