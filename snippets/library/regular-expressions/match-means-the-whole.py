import re

found = re.match(r"\d+", "42 apples")

print(found)
assert found == None
