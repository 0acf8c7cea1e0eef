def add(item, items=[]):
    items.append(item)
    return items


first = list(add("first"))
second = list(add("second"))

print(first, second)
assert first == ["first"]
assert second[-1] == "second"
assert second == ["second"]
