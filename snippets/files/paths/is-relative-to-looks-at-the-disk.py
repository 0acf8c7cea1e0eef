from pathlib import Path

base = Path("uploads").resolve()
path = base / "../secret.txt"

print(path.resolve().relative_to(base.parent))
assert path.is_relative_to(base) == False
