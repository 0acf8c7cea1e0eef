def add(item, items=[]):
    items.append(item)
    return items


add("first")
result = add("second")
print(result)
assert result == ["second"]
