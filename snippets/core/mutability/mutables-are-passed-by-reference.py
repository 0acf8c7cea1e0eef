def replace(items):
    items = ["replaced"]


mine = ["original"]
replace(mine)

assert mine == ["replaced"]
