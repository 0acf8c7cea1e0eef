import re

first = re.compile(r"[a-f]+\d")
assert re.search(r"[a-f]+\d", "b2").re is first
assert re.compile(r"[a-f]+\d") is first
assert re.compile(r"[a-f]+\d", re.IGNORECASE) is not first
re.purge()
again = re.compile(r"[a-f]+\d")
assert again is not first
print("after purge the same object:", again is first)
