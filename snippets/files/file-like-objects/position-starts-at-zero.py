import io

file = io.StringIO("initial text")
file.write("INI")
rest = file.read()
file.seek(0, io.SEEK_END)
file.write("!")

data = io.BytesIO(b"abc")
data.write(b"X")

assert rest == "tial text"
assert file.getvalue() == "INItial text!"
assert data.getvalue() == b"Xbc"
print(repr(rest), repr(file.getvalue()), data.getvalue())
