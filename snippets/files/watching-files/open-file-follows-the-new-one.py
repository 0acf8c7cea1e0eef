import os
from pathlib import Path

Path("app.log").write_text("one\n")
with open("app.log") as reader:
    assert reader.read() == "one\n"
    os.rename("app.log", "app.log.1")
    Path("app.log").write_text("two\n")
    seen = reader.read()
assert [Path(name).read_text() for name in ("app.log", "app.log.1")] == ["two\n", "one\n"]
print(repr(seen))
assert seen in ("", "two\n")
assert seen == "two\n"
