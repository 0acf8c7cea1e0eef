import gzip

with gzip.open("log.gz", "w") as file:
    assert file.write(b"bytes") == 5
    try:
        outcome = file.write("text")
    except TypeError:
        outcome = "TypeError"
with gzip.open("log.gz") as file:
    assert file.read()[:5] == b"bytes"

print(outcome)
assert outcome in (4, "TypeError")
assert outcome == 4
