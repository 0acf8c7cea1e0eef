import re

found = re.finditer(r"\d+(px|em)", "10px 2em")
matches = [(match.group(), match.group(1), match.span()) for match in found]
assert matches == [("10px", "px", (0, 4)), ("2em", "em", (5, 8))]
print(matches)
