from pathlib import Path

with open("log.txt", "w") as file:
    assert file.write("hello") == 5
    content = Path("log.txt").read_text()
assert Path("log.txt").read_text() == "hello"

print(f"content after write(): {content!r}")
assert content == "hello"
