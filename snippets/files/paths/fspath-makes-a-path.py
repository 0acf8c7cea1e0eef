import os
from pathlib import Path

asked = []


class Located:
    def __fspath__(self):
        asked.append("__fspath__")
        return "data.txt"


with open(Located(), "w") as file:
    file.write("text")
size = os.path.getsize(Located())

assert asked == ["__fspath__"] * 2
assert (size, Path(Located()).read_text()) == (4, "text")
assert os.fspath(Path("data.txt")) == "data.txt"
print(asked, size)
