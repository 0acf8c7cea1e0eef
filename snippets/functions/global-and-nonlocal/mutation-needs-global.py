items = []


def add_without_global():
    items.append("new")


add_without_global()
print(items)
assert items == []
