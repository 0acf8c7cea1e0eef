from pathlib import Path

path = Path("word.txt")
path.write_text("naïve", encoding="utf-8")

with open(path, encoding="utf-8") as file:
    text = file.read(3)

print(text, text.encode())
assert len(text.encode()) == 3
