import sys

copies = ["".join(["row ", "title"]) for _ in range(100)]
shared = [sys.intern(copy) for copy in copies]

assert copies == shared == ["row title"] * 100
assert (len({id(copy) for copy in copies}), len({id(copy) for copy in shared})) == (100, 1)
print(len({id(copy) for copy in copies}), len({id(copy) for copy in shared}))
