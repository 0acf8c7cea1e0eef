# shows: the result of a call decides
import re

assert re.match("a+", "aab")
print("call")
