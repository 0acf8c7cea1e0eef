import glob
from pathlib import Path

for number in range(1, 12):
    Path(f"part{number}").write_text(f"{number} ")
in_order = [f"part{number}" for number in range(1, 12)]
found = sorted(glob.glob("part*"))
assert found == sorted(in_order)
print(found[:3])
assert found == in_order
