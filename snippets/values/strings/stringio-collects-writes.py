import io

parts = ["a", "bc", "", "\u00e9"]
buffer = io.StringIO()
written = [buffer.write(part) for part in parts]

assert written == [1, 2, 0, 1]
assert buffer.getvalue() == "".join(parts) == "abc\u00e9"
print(ascii(buffer.getvalue()))
