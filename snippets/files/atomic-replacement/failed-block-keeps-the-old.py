from pathlib import Path

Path("settings.txt").write_text("old content")
assert Path("settings.txt").read_text() == "old content"

try:
    with open("settings.txt", "w") as file:
        assert file.write("new ") == 4
        raise ValueError
except ValueError:
    content = Path("settings.txt").read_text()

print(repr(content))
assert content in ("old content", "new ")
assert content == "old content"
