import sys

name = "identifier"
same_name = eval("'identifier'")
computed = "".join(["ident", "ifier"])

assert same_name is name
assert (computed == name, computed is name) == (True, False)
assert sys.intern(computed) is sys.intern(name)

copies = ["".join(["row ", "title"]) for _ in range(100)]
shared = [sys.intern(copy) for copy in copies]
assert (len({id(copy) for copy in copies}), len({id(copy) for copy in shared})) == (100, 1)
print(computed == name, computed is name, sys.intern(computed) is sys.intern(name))
