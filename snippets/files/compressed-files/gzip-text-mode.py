import gzip

with gzip.open("log.gz", "wt", encoding="utf-8") as file:
    file.write("first é\n")
with gzip.open("log.gz", "a") as file:
    file.write(b"second\n")

with gzip.open("log.gz") as file:
    data = file.read()
with gzip.open("log.gz", "rt", encoding="utf-8") as file:
    lines = list(file)

assert data == b"first \xc3\xa9\nsecond\n"
assert lines == ["first é\n", "second\n"]
print(data, lines)
