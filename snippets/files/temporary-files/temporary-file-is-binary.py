import tempfile

contents = {}
for arguments in ((), ("w+",)):
    with tempfile.TemporaryFile(*arguments) as file:
        for data in ("text", b"data"):
            try:
                file.write(data)
            except TypeError:
                continue
        file.seek(0)
        contents[arguments] = file.read()
assert contents == {(): b"data", ("w+",): "text"}
print(contents)
