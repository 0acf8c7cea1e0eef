extras = []
order = ("eggs", extras)
extras.append("bacon")

assert order[1] is extras
assert order == ("eggs", ["bacon"])
print(order)
