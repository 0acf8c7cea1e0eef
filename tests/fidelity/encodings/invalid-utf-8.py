x = "ÿ"
assert x == 1
