order = ("eggs", [])
order[1].append("bacon")

print(order)
assert order == ("eggs", [])
