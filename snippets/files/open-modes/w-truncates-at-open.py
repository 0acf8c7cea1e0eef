from pathlib import Path

sizes = {}
for mode in ("w", "w+", "r+", "a"):
    Path("notes.txt").write_text("old text")
    with open("notes.txt", mode):
        sizes[mode] = Path("notes.txt").stat().st_size

assert sizes == {"w": 0, "w+": 0, "r+": 8, "a": 8}
print("sizes while open, before any write:", sizes)
