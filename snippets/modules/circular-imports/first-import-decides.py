import subprocess
import sys
from pathlib import Path

Path("shop.py").write_text("import stock\nprice = 3\n")
Path("stock.py").write_text("from shop import price\n")


def importing(statement):
    return subprocess.run([sys.executable, "-c", statement], capture_output=True).returncode


codes = [importing("import stock, shop"), importing("import shop, stock")]
assert codes == [0, 1]
print(codes)
