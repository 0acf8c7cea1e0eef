import glob
import re
from pathlib import Path

for number in range(1, 12):
    Path(f"part{number}").write_text(f"{number} ")
    Path(f"piece{number:02}").write_text(f"{number} ")
by_number = sorted(glob.glob("part*"), key=lambda name: int(re.search(r"\d+", name)[0]))
padded = sorted(glob.glob("piece*"))
texts = ["".join(Path(name).read_text() for name in names) for names in (sorted(glob.glob("part*")), by_number, padded)]
print(texts[0])
assert texts[0].startswith("1 10 11 2 ")
assert texts[1] == texts[2] == "1 2 3 4 5 6 7 8 9 10 11 "
