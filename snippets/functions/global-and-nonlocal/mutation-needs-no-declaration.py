items = []


def add():
    items.append("new")


before = list(items)
add()

assert before == []
assert items == ["new"]
assert add.__code__.co_names == ("items", "append")
print(before, items)
