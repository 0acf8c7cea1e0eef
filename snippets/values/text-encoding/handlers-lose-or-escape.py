text = "5 \u20ac"
encoded = {
    handler: text.encode("ascii", handler)
    for handler in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace")
}

assert encoded == {
    "ignore": b"5 ",
    "replace": b"5 ?",
    "backslashreplace": b"5 \\u20ac",
    "xmlcharrefreplace": b"5 &#8364;",
}
print(encoded)
