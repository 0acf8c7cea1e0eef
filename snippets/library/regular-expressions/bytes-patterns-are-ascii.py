import re

found = {
    "str": re.findall(r"\w+", "über"),
    "str, ASCII": re.findall(r"\w+", "über", re.ASCII),
    "bytes": re.findall(rb"\w+", "über".encode("latin-1")),
}
assert found == {"str": ["über"], "str, ASCII": ["ber"], "bytes": [b"ber"]}
print(found)
