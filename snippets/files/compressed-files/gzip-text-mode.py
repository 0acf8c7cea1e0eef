import gzip

refused = {}
for mode in ("w", "wt", "a", "at"):
    with gzip.open("log.gz", mode) as file:
        for data in (b"bytes\n", "text\n"):
            try:
                file.write(data)
            except TypeError:
                refused[mode] = data
with gzip.open("log.gz", "r") as file:
    as_bytes = file.read()
with gzip.open("log.gz", "rt") as file:
    as_text = file.read()

assert refused == {"w": "text\n", "wt": b"bytes\n", "a": "text\n", "at": b"bytes\n"}
assert as_bytes == b"text\nbytes\ntext\n"
assert as_text == "text\nbytes\ntext\n"
with gzip.open("new.gz", "x") as data, gzip.open("text.gz", "xt") as text:
    assert (data.write(b"\xc3\xa9"), text.write("é")) == (2, 1)
print(refused)
