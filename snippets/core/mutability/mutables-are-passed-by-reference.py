def replace(items):
    items = ["replaced"]
    return items


mine = ["original"]
returned = replace(mine)

print(mine, returned)
assert returned == ["replaced"]
assert mine == ["replaced"]
