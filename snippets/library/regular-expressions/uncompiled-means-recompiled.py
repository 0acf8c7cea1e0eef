import re

first = re.search(r"[a-f]+\d", "a1")
second = re.search(r"[a-f]+\d", "b2")
assert (first[0], second[0]) == ("a1", "b2")

same = second.re is first.re
assert second.re == first.re
print("same pattern object:", same)
assert same is False
