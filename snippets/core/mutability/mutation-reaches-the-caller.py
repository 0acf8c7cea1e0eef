def extend(items):
    items.append("added")


mine = ["original"]
extend(mine)

assert mine == ["original", "added"]
print(mine)
