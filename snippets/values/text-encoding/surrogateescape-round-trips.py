import sys

name = b"caf\xe9.txt"
decoded = name.decode("utf-8", "surrogateescape")
outcome = "nothing raised"
try:
    decoded.encode("utf-8")
except UnicodeEncodeError as error:
    outcome = type(error).__name__

assert decoded == "caf\udce9.txt"
assert decoded.encode("utf-8", "surrogateescape") == name
assert outcome == "UnicodeEncodeError"
assert sys.getfilesystemencodeerrors() == "surrogateescape"
print(ascii(decoded), outcome)
