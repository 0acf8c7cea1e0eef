import codecs

data = "naïve".encode()
chunks = [data[:3], data[3:]]

try:
    chunks[0].decode("utf-8")
    outcome = "nothing raised"
except UnicodeDecodeError as error:
    outcome = f"UnicodeDecodeError: {error.reason}"

decoder = codecs.getincrementaldecoder("utf-8")()
pieces = [decoder.decode(chunks[0]), decoder.decode(chunks[1], final=True)]

assert outcome == "UnicodeDecodeError: unexpected end of data"
assert pieces == ["na", "ïve"]
print(outcome, pieces)
