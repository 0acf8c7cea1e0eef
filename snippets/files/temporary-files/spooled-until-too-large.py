import tempfile


def kind(file):
    return "memory" if file.name is None else "file"


kinds = []
with tempfile.SpooledTemporaryFile(max_size=4) as file:
    for data in (b"four", b"!"):
        file.write(data)
        kinds.append(kind(file))
    file.seek(0)
    content = file.read()
with tempfile.SpooledTemporaryFile() as file:
    file.write(b"many" * 100_000)
    kinds.append(kind(file))
    file.fileno()
    kinds.append(kind(file))

assert kinds == ["memory", "file", "memory", "file"]
assert content == b"four!"
print(kinds, content)
