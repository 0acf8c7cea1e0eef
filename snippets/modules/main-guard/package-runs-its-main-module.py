import os
import subprocess
import sys
from pathlib import Path

os.mkdir("shop")
for file in ("__init__", "__main__", "other"):
    Path(f"shop/{file}.py").write_text(f"print('{file}', __name__)\n")
output = subprocess.check_output([sys.executable, "-m", "shop"], text=True).splitlines()

assert output == ["__init__ shop", "__main__ __main__"]
print(output)
