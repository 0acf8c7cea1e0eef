import os
import tempfile

with tempfile.TemporaryFile(dir=".") as file:
    file.write(b"text")
    file.seek(0)
    content = file.read()
    names = os.listdir(".")
with tempfile.TemporaryFile("w+", dir=".", encoding="utf-8") as file:
    file.write("é")
    file.seek(0)
    text = file.read()

assert (content, text) == (b"text", "é")
assert names == []
print(content, text, names)
