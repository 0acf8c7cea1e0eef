import re

found = re.findall(r"\d+(px|em)", "width 10px, height 2em")

print(found)
assert found == ["10px", "2em"]
