import re

first = re.search(r"[a-f]+\d", "a1").re
second = re.search(r"[a-f]+\d", "b2").re

same = second is first
print("same pattern object:", same)
assert same is False
