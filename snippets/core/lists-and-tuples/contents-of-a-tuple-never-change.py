order = ("eggs", [])
order[1].append("bacon")

print(order)
assert order in (("eggs", []), ("eggs", ["bacon"]))
assert order == ("eggs", [])
