from pathlib import Path

path = Path("notes.txt")
try:
    open(path, "r+")
    outcome = "nothing raised"
except FileNotFoundError as error:
    outcome = type(error).__name__

sizes = []
for mode in ("w", "w+"):
    path.unlink(missing_ok=True)
    for _ in range(2):
        with open(path, mode):
            sizes.append(path.stat().st_size)
        path.write_text("old text")

with open(path, "r+") as file:
    file.write("new")

assert outcome == "FileNotFoundError"
assert sizes == [0, 0, 0, 0]
assert path.read_text() == "new text"
print(f"sizes after w and w+: {sizes}; after writing 'new' with r+: {path.read_text()!r}")
