# shows: the locale of the process
import locale
import os

print(os.environ["LC_ALL"], locale.getpreferredencoding(False))
assert locale.setlocale(locale.LC_CTYPE) == "C.UTF-8"
assert locale.localeconv()["decimal_point"] == "."
