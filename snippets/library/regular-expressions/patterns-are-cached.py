import re

first = re.compile(r"[a-f]+\d")
again = re.compile(r"[a-f]+\d")
used = re.search(r"[a-f]+\d", "a1").re
other_flags = re.compile(r"[a-f]+\d", re.IGNORECASE)
re.purge()
after_purge = re.compile(r"[a-f]+\d")

assert (again is first, used is first) == (True, True)
assert (other_flags is first, after_purge is first) == (False, False)
print(again is first, used is first, other_flags is first, after_purge is first)
