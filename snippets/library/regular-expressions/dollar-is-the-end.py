import re

found = re.search(r"^\d+$", "42\n")

print(found)
assert found == None
