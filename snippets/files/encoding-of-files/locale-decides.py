import subprocess
import sys
from pathlib import Path

Path("notes.txt").write_bytes("\ufeffé".encode("utf-16-le"))
code = """
import codecs, locale
for name in ("C", "C.UTF-8"):
    locale.setlocale(locale.LC_CTYPE, name)
    with open("notes.txt") as file:
        print(codecs.lookup(file.encoding).name)
"""
encodings = subprocess.check_output([sys.executable, "-X", "utf8=0", "-c", code], text=True).split()

assert encodings == ["ascii", "utf-8"]
print(encodings)
