import builtins
import os

namespace = {}
exec("first = open\nfrom os import *\nsecond = open", namespace)
assert namespace["first"] is builtins.open
assert namespace["second"] is os.open
assert os.open is not builtins.open
print(namespace["second"].__name__)
