from pathlib import Path

path = Path("log.txt")
with open(path, "w") as file:
    file.write("hello")
    content = path.read_text()

print(f"content after write(): {content!r}")
assert content == "hello"
