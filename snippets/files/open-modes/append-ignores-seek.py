from pathlib import Path

path = Path("log.txt")
contents = {}
for mode in ("a", "a+", "r+"):
    path.write_text("first\n")
    with open(path, mode) as file:
        assert file.seek(0) == 0
        file.write("second\n")
    contents[mode] = path.read_text()

assert contents == {"a": "first\nsecond\n", "a+": "first\nsecond\n", "r+": "second\n"}
print(contents)
