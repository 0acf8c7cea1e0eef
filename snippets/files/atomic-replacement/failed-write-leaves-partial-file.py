from pathlib import Path

Path("settings.txt").write_text("old content")
contents = [Path("settings.txt").read_text()]

try:
    with open("settings.txt", "w") as file:
        file.write("new ")
        raise ValueError("no more")
        file.write("content")
except ValueError as error:
    contents += [str(error), Path("settings.txt").read_text()]

assert contents == ["old content", "no more", "new "]
print(contents)
