import os
import subprocess
import sys
from pathlib import Path

os.mkdir("shop")
Path("shop/__init__.py").write_text("")
Path("shop/price.py").write_text("amount = 3\n")
Path("shop/report.py").write_text("from .price import amount\nprint(amount)\n")
result = subprocess.run([sys.executable, "shop/report.py"], capture_output=True, text=True)

print(result.stderr.splitlines()[-1])
assert result.stdout == "3\n"
