import tempfile

with tempfile.SpooledTemporaryFile(max_size=4) as file:
    kinds = []
    for data in (b"four", b"!"):
        file.write(data)
        kinds.append("memory" if file.name is None else "file")
    file.seek(0)
    content = file.read()

assert kinds == ["memory", "file"]
assert content == b"four!"
print(kinds, content)
