import os
import subprocess
import sys
from pathlib import Path

os.mkdir("shop")
Path("shop/__init__.py").write_text("")
Path("shop/price.py").write_text("amount = 3\n")
Path("shop/report.py").write_text("print(repr(__package__))\nfrom .price import amount\nprint(amount)\n")


def run(*arguments):
    result = subprocess.run([sys.executable, *arguments], capture_output=True, text=True)
    return result.stdout.split(), result.stderr.splitlines()[-1:]


script, module = run("shop/report.py"), run("-m", "shop.report")
assert script == (["None"], ["ImportError: attempted relative import with no known parent package"])
assert module == (["'shop'", "3"], [])
print(script, module)
