from pathlib import Path

path = Path("log.txt")
path.write_text("first\n")

with open(path, "a") as file:
    file.seek(0)
    file.write("FIRST\n")

print(path.read_text(), end="")
assert path.read_text() == "FIRST\n"
