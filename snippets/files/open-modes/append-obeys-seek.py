from pathlib import Path

Path("log.txt").write_text("first\n")

with open("log.txt", "a") as file:
    assert file.tell() == 6
    file.seek(0)
    assert file.tell() == 0
    assert file.write("FIRST\n") == 6
assert Path("log.txt").read_text().splitlines()[-1:] == ["FIRST"]

print(Path("log.txt").read_text(), end="")
assert Path("log.txt").read_text() == "FIRST\n"
