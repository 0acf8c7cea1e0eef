# shows: quotes of the same kind inside an f-string
# python: >=3.12
d = {"k": 1}
assert f"{d["k"]}" == "1"
print(f"{d["k"]!r:>{3}}")
