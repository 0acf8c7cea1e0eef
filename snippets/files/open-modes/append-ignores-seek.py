from pathlib import Path

contents = {}
for mode in ("a", "a+", "r+"):
    Path("log.txt").write_text("first\n")
    with open("log.txt", mode) as file:
        assert file.seek(0) == 0
        file.write("second\n")
    contents[mode] = Path("log.txt").read_text()

assert contents == {"a": "first\nsecond\n", "a+": "first\nsecond\n", "r+": "second\n"}
print(contents)
