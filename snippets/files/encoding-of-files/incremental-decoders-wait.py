import codecs

data = "naïve".encode()
chunks = [data[:3], data[3:]]

try:
    outcome = chunks[0].decode("utf-8")
except UnicodeDecodeError as error:
    outcome = error.reason

decoder = codecs.getincrementaldecoder("utf-8")()
pieces = [decoder.decode(chunk) for chunk in chunks]

assert outcome == "unexpected end of data"
assert pieces == ["na", "ïve"]
print(outcome, pieces)
