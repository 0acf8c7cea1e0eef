import re

text = "10px 2em"

assert re.findall(r"\d+(px|em)", text) == ["px", "em"]
assert re.findall(r"(\d+)(px|em)", text) == [("10", "px"), ("2", "em")]
assert re.findall(r"\d+(?:px|em)", text) == ["10px", "2em"]
assert [(m.group(), m.group(1), m.span()) for m in re.finditer(r"\d+(px|em)", text)] == [
    ("10px", "px", (0, 4)),
    ("2em", "em", (5, 8)),
]
print(re.findall(r"\d+(px|em)", text), re.findall(r"(\d+)(px|em)", text))
