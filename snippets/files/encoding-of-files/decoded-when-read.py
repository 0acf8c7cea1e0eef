from pathlib import Path

path = Path("menu.txt")
path.write_bytes(b"tea\n" * 10_000 + b"caf\xe9\n")

log = []
with open(path, encoding="utf-8") as file:
    log.append(file.readline())
    try:
        for line in file:
            pass
        log.append("read to the end")
    except UnicodeDecodeError as error:
        log.append(f"byte {error.object[error.start]:#x}")
assert log == ["tea\n", "byte 0xe9"]
print(log)
