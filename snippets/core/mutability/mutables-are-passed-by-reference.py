def replace(items):
    items = ["replaced"]
    return items


mine = ["original"]
returned = replace(mine)

print(mine, returned)
assert mine in (["original"], ["replaced"])
assert returned == ["replaced"]
assert mine == ["replaced"]
