import os
from pathlib import Path

path = Path("data.txt")
path.write_text("text")
fixed = path.absolute()
os.mkdir("sub")
os.chdir("sub")

assert (path.exists(), fixed.exists()) == (False, True)
assert path.absolute() == Path.cwd() / "data.txt"
print(f"relative: {path.exists()}, made absolute before: {fixed.exists()}")
