# shows: an assert over several lines with parentheses, backslashes and triple quotes
text = """a
b"""
assert (
    text
    == """a
b"""
), """never
seen"""
assert text.splitlines() \
    == ["a",
        "b"]
print(text)
