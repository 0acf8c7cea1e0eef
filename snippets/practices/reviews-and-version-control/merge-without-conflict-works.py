import sys

base = {"area.py": "def area(side):\n    return side * side\n", "main.py": "import area\n"}
ours = {**base, "area.py": "def square_area(side):\n    return side * side\n"}
theirs = {**base, "main.py": "from area import area\n"}
conflicts = [name for name in base if base[name] not in (ours[name], theirs[name])]
merged = {name: theirs[name] if ours[name] == base[name] else ours[name] for name in base}
for name, text in merged.items():
    with open(name, "w") as file:
        file.write(text)
sys.path.insert(0, "")
try:
    import main
    outcome = "works"
except ImportError as error:
    outcome = str(error).partition(" (")[0]
print(outcome)
assert conflicts == []
assert outcome == "cannot import name 'area' from 'area'"
assert outcome == "works"
