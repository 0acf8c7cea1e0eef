from pathlib import Path

base = Path("uploads").resolve()
path = base / "../secret.txt"
assert path.resolve() == Path("secret.txt").resolve()
assert base.name == "uploads"

print(path.resolve().relative_to(base.parent), path.is_relative_to(base))
assert path.is_relative_to(base) == path.resolve().is_relative_to(base)
