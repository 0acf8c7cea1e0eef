from pathlib import Path

Path("a").write_text("one")
Path("b").write_text("two\n")
merged = Path("a").read_text() + Path("b").read_text()
print(merged)
assert merged in ("onetwo\n", "one\ntwo\n")
assert merged == "one\ntwo\n"
