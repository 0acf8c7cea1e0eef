from pathlib import Path

Path("a").write_text("one")
Path("b").write_text("two\n")
merged = Path("a").read_text() + Path("b").read_text()
print(merged.splitlines())
assert merged.splitlines() == ["one", "two"]
