import io

file = io.StringIO("initial text")
assert file.tell() == 0
file.write("INI")
rest = file.read()
assert (rest, file.getvalue()) == ("tial text", "INItial text")

data = io.BytesIO(b"abc")
data.write(b"X")
assert data.getvalue() == b"Xbc"
data.seek(0, io.SEEK_END)
data.write(b"Y")
assert data.getvalue() == b"XbcY"
print(repr(rest), repr(file.getvalue()), data.getvalue())
