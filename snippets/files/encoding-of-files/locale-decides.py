import subprocess
import sys

code = """
import codecs, locale, sys
for name in ("C", "C.UTF-8"):
    locale.setlocale(locale.LC_CTYPE, name)
    with open("notes.txt", "w") as file:
        print(codecs.lookup(file.encoding).name)
print(sys.flags.utf8_mode)
"""
encodings = subprocess.check_output([sys.executable, "-X", "utf8=0", "-c", code], text=True).split()

assert encodings == ["ascii", "utf-8", "0"]
print(encodings[:2])
