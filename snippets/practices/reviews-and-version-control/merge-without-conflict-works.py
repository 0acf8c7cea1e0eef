base = {"area.py": "def area(side):\n    return side * side\n", "main.py": "from area import area\n"}
ours = {**base, "area.py": "def square_area(side):\n    return side * side\n"}
theirs = {**base, "main.py": "from area import area\nprint(area(3))\n"}
conflicts = [name for name in base if ours[name] != base[name] and theirs[name] != base[name]]
merged = {name: ours[name] if ours[name] != base[name] else theirs[name] for name in base}
assert conflicts == []
import os
import subprocess
import sys

for name, text in merged.items():
    with open(name, "w") as file:
        file.write(text)
code = "import sys; sys.path.insert(0, '.'); import main"
ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
print(ended.stderr.strip().splitlines()[-1].split(":")[0])
assert ended.returncode == 0
