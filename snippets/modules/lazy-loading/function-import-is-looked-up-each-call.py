import builtins
import sys
from pathlib import Path

sys.path.insert(0, ".")
sys.log = []
Path("heavy.py").write_text("import sys\nsys.log.append('executed')\n")
original = builtins.__import__
imports = []


def counting(name, *arguments):
    imports.append(name)
    return original(name, *arguments)


def use():
    import heavy


builtins.__import__ = counting
for _ in range(3):
    use()
builtins.__import__ = original

assert imports.count("heavy") == 3
assert sys.log == ["executed"]
print(imports.count("heavy"), sys.log)
