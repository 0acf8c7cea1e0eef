# shows: invisible characters in a literal
x = "a\u200bb"
assert len(x) == 3
print(x == "a​b")
