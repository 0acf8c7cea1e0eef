def replace(items):
    items = ["replaced"]
    return items


mine = ["original"]
returned = replace(mine)

assert returned == ["replaced"]
assert mine == ["original"]
print(mine, returned)
