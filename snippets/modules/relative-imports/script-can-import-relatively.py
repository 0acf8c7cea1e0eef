import os
import subprocess
import sys
from pathlib import Path

os.mkdir("shop")
Path("shop/price.py").write_text("amount = 3\n")
Path("shop/report.py").write_text("from .price import amount\nprint(amount)\n")


def output(*arguments):
    result = subprocess.run([sys.executable, *arguments], capture_output=True, text=True)
    return result.stdout + "".join(result.stderr.splitlines()[-1:])


assert output("-m", "shop.report") == "3\n"
outcome = output("shop/report.py")
assert outcome in ("3\n", "ImportError: attempted relative import with no known parent package")

print(outcome)
assert outcome == "3\n"
