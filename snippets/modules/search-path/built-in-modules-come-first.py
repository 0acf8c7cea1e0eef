import subprocess
import sys
from pathlib import Path

source = """
import sys
loaded = [name for name in ("gc", "colorsys") if name in sys.modules]
import colorsys, gc
print(loaded, [hasattr(module, "origin") for module in (gc, colorsys)], gc.__spec__.origin)
"""
for name in ("gc", "colorsys"):
    Path(f"{name}.py").write_text("origin = 'beside the script'\n")
Path("script.py").write_text(source)
assert sorted(Path().glob("*.py")) == [Path("colorsys.py"), Path("gc.py"), Path("script.py")]
output = subprocess.check_output([sys.executable, "script.py"], text=True).strip()

assert ["gc" in sys.builtin_module_names, "colorsys" in sys.builtin_module_names] == [True, False]
assert output == "[] [False, True] built-in"
print(output)
