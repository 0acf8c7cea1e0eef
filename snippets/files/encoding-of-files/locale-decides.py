import codecs
import locale
from pathlib import Path

path = Path("notes.txt")
path.write_bytes("\ufeffé".encode("utf-16-le"))

encodings = []
for name in ("C", "C.UTF-8"):
    locale.setlocale(locale.LC_CTYPE, name)
    with open(path) as file:
        encodings.append(codecs.lookup(file.encoding).name)

assert encodings == ["ascii", "utf-8"]
print(encodings)
