from pathlib import Path

path = Path("notes.txt")
sizes = {}
for mode in ("w", "w+", "r+", "a"):
    path.write_text("old text")
    with open(path, mode):
        sizes[mode] = path.stat().st_size

assert sizes == {"w": 0, "w+": 0, "r+": 8, "a": 8}
print("sizes while open, before any write:", sizes)
