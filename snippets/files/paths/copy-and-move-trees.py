# /// script
# requires-python = ">=3.14"
# ///
from pathlib import Path

(Path("album") / "summer").mkdir(parents=True)
(Path("album") / "summer" / "list.txt").write_text("one")

copied = Path("album").copy("copy")
moved = copied.move("moved")

assert (copied, moved) == (Path("copy"), Path("moved"))
assert (Path("moved") / "summer" / "list.txt").read_text() == "one"
assert [Path(name).exists() for name in ("album", "copy", "moved")] == [True, False, True]
print(sorted(path.name for path in Path().iterdir()))
