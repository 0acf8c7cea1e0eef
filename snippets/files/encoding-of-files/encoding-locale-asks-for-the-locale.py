# /// script
# requires-python = ">=3.11"
# ///
import subprocess
import sys

code = """
import codecs, locale
locale.setlocale(locale.LC_CTYPE, "C")
for encoding in (None, "locale"):
    with open("notes.txt", "w", encoding=encoding) as file:
        print(codecs.lookup(file.encoding).name)
"""
encodings = subprocess.check_output([sys.executable, "-X", "utf8=1", "-c", code], text=True).split()

assert encodings == ["utf-8", "ascii"]
print(encodings)
