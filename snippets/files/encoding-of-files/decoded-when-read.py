from pathlib import Path

Path("menu.txt").write_bytes(b"tea\n" * 10_000 + b"caf\xc3\xa9\n")

log = []
with open("menu.txt", encoding="ascii") as file:
    log.append(file.readline())
    try:
        for line in file:
            pass
        log.append("read to the end")
    except UnicodeDecodeError as error:
        log.append(f"byte {error.object[error.start]:#x} after {error.object[:error.start][-3:]}")
assert log == ["tea\n", "byte 0xc3 after b'caf'"]
print(log)
