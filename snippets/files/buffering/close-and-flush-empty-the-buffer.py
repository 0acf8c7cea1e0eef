from pathlib import Path

with open("log.txt", "w") as file:
    file.write("hello")
    seen = [Path("log.txt").read_text()]
    file.flush()
    seen.append(Path("log.txt").read_text())
    file.write(" world")
    seen.append(Path("log.txt").read_text())
seen.append(Path("log.txt").read_text())

assert seen == ["", "hello", "hello", "hello world"]
print(seen)
