from pathlib import Path


def read(data, encoding):
    Path("text.txt").write_bytes(data)
    return Path("text.txt").read_text(encoding=encoding)


def written(encoding):
    Path("text.txt").write_text("A", encoding=encoding)
    return Path("text.txt").read_bytes()


assert (written("utf-16-be"), written("utf-16-le")) == (b"\0A", b"A\0")
assert written("utf-16") in (b"\xfe\xff\0A", b"\xff\xfeA\0")
with open("text.txt", "a", encoding="utf-16") as file:
    file.write("B")
assert Path("text.txt").read_bytes() in (b"\xfe\xff\0A\0B", b"\xff\xfeA\0B\0")
assert [read(data, "utf-16") for data in (b"\xfe\xff\0A", b"\xff\xfeA\0")] == ["A", "A"]
assert read(b"\xfe\xff\0A", "utf-16-be") == "\ufeffA"
print(written("utf-16-be"), written("utf-16-le"))
