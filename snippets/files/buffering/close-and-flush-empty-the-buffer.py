from pathlib import Path

path = Path("log.txt")
with open(path, "w") as file:
    file.write("hello")
    seen = [path.read_text()]
    file.flush()
    seen.append(path.read_text())
    file.write(" world")
    seen.append(path.read_text())
seen.append(path.read_text())

assert seen == ["", "hello", "hello", "hello world"]
print(seen)
