import os
from pathlib import Path

Path("data.txt").write_text("text")
os.chmod("data.txt", 0o000)
os.rename("data.txt", "other.txt")
renamed = os.listdir(".")
os.remove("other.txt")

assert renamed == ["other.txt"]
assert os.listdir(".") == []
print(renamed, os.listdir("."))
