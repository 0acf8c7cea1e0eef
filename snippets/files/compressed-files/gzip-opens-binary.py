import gzip

with gzip.open("log.gz", "w") as file:
    assert file.write(b"bytes") == 5
    try:
        outcome = file.write("text")
    except TypeError as error:
        outcome = str(error)
with gzip.open("log.gz") as file:
    assert file.read()[:5] == b"bytes"

print(outcome)
assert outcome == 4
