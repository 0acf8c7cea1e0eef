from pathlib import Path

path = Path("word.txt")
path.write_text("naïve", encoding="utf-8")

with open(path, encoding="utf-8") as file:
    data = file.read(3).encode()

print(data)
assert len(data) == 3
