from pathlib import Path

path = Path("text.txt")


def read(data, encoding):
    path.write_bytes(data)
    return path.read_text(encoding=encoding)


def written(encoding):
    path.write_text("A", encoding=encoding)
    return path.read_bytes()


assert (written("utf-16-be"), written("utf-16-le")) == (b"\0A", b"A\0")
assert written("utf-16") in (b"\xfe\xff\0A", b"\xff\xfeA\0")
assert [read(data, "utf-16") for data in (b"\xfe\xff\0A", b"\xff\xfeA\0")] == ["A", "A"]
assert read(b"\xfe\xff\0A", "utf-16-be") == "\ufeffA"
print(written("utf-16-be"), written("utf-16-le"))
