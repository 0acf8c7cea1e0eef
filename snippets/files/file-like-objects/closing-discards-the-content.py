import io

outcomes = []
for file in (io.StringIO("text"), io.BytesIO(b"text")):
    with file:
        outcomes.append(file.getvalue())
    try:
        outcomes.append(file.getvalue())
    except ValueError as error:
        outcomes.append(str(error).rstrip("."))
assert outcomes == ["text", "I/O operation on closed file", b"text", "I/O operation on closed file"]
print(outcomes)
