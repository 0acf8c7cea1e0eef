import codecs
import locale

locale.setlocale(locale.LC_CTYPE, "C")

with open("notes.txt", "w") as file:
    encoding = codecs.lookup(file.encoding).name
    assert file.name == "notes.txt"

print(encoding)
assert encoding == "utf-8"
