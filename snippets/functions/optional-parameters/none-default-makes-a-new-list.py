def add(item, items=None):
    if items is None:
        items = []
    items.append(item)
    return items


mine = ["mine"]

assert (add("first"), add("second")) == (["first"], ["second"])
assert add("third", mine) is mine
assert mine == ["mine", "third"]
print(add("first"), add("second"), mine)
