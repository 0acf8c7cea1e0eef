left, right = "name", ["item"]
both, either = left and right, left or right
assert (both, either) == (["item"], "name")
print(both, either)
assert type(both) is type(either) is bool
