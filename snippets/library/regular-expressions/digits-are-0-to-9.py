import re

found = re.findall(r"\d", "1 and ٣")

print(ascii(found))
assert found == ["1"]
