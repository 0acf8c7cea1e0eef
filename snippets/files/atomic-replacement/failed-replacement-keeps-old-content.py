import os
from pathlib import Path

path, temporary = Path("settings.txt"), Path("settings.new")


def save(fails):
    path.write_text("old content")
    try:
        with open(temporary, "w") as file:
            file.write("new ")
            if fails:
                raise ValueError("no more")
            file.write("content")
        os.replace(temporary, path)
    except ValueError:
        return path.read_text(), temporary.exists()
    return path.read_text(), temporary.exists()


assert save(fails=True) == ("old content", True)
assert save(fails=False) == ("new content", False)
print(save(fails=True), save(fails=False))
