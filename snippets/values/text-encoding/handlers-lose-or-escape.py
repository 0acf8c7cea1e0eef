text, data = "5 \u20ac", b"5 \x80"
encoded = {
    handler: text.encode("ascii", handler)
    for handler in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace")
}
decoded = {handler: data.decode("ascii", handler) for handler in ("ignore", "replace", "backslashreplace")}
outcome = "nothing raised"
try:
    data.decode("ascii", "xmlcharrefreplace")
except TypeError as error:
    outcome = type(error).__name__

assert encoded == {
    "ignore": b"5 ",
    "replace": b"5 ?",
    "backslashreplace": b"5 \\u20ac",
    "xmlcharrefreplace": b"5 &#8364;",
}
assert decoded == {"ignore": "5 ", "replace": "5 \ufffd", "backslashreplace": "5 \\x80"}
assert outcome == "TypeError"
print(encoded)
print(ascii(decoded))
