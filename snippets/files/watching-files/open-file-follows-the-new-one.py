import os
from pathlib import Path

Path("app.log").write_text("one\n")
reader = open("app.log")
assert reader.read() == "one\n"
os.rename("app.log", "app.log.1")
Path("app.log").write_text("two\n")
seen = reader.read()
reader.close()
print(repr(seen))
assert seen == "two\n"
