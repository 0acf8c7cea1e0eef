text, data = "5 \u20ac", b"5 \x80"
try:
    data.decode("ascii", "xmlcharrefreplace")
except TypeError as error:
    outcome = type(error).__name__

assert text.encode("ascii", "backslashreplace") == b"5 \\u20ac"
assert data.decode("ascii", "backslashreplace") == "5 \\x80"
assert text.encode("ascii", "xmlcharrefreplace") == b"5 &#8364;"
assert outcome == "TypeError"
print(text.encode("ascii", "backslashreplace"), text.encode("ascii", "xmlcharrefreplace"), outcome)
