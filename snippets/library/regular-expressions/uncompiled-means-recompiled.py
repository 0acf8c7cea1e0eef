import re

first = re.search(r"[a-f]+\d", "a1").re
second = re.search(r"[a-f]+\d", "b2").re

print(second is first)
assert (second is first) == False
