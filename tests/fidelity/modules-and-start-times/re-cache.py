# shows: the cache of compiled patterns holds what others compiled, not more than in plain python
import re

re.purge()
one = re.compile("mine+")
assert re.compile("mine+") is one
re.purge()
assert re.compile("mine+") is not one
print(one.pattern)
