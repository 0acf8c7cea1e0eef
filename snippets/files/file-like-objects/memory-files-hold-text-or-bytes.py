import io

outcomes = {}
for kind in (io.StringIO, io.BytesIO):
    for data in ("text", b"data"):
        file = kind()
        try:
            file.write(data)
            outcomes[kind.__name__, data] = file.getvalue()
        except TypeError:
            outcomes[kind.__name__, data] = "TypeError"
assert outcomes == {
    ("StringIO", "text"): "text",
    ("StringIO", b"data"): "TypeError",
    ("BytesIO", "text"): "TypeError",
    ("BytesIO", b"data"): b"data",
}
print(outcomes)
