import os
import pkgutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, ".")
test = "import unittest\nclass TestIt(unittest.TestCase):\n    def test_it(self):\n        print(__name__)\n"
for name in ("with_init", "without"):
    os.mkdir(name)
    Path(f"{name}/test_it.py").write_text(test)
Path("with_init/__init__.py").write_text("")

discovered = subprocess.run([sys.executable, "-m", "unittest", "discover"], capture_output=True, text=True, check=True).stdout.split()
walked = [module.name for module in pkgutil.walk_packages(["."])]
assert discovered == ["with_init.test_it"]
assert walked == ["with_init", "with_init.test_it"]
print(discovered, walked)
