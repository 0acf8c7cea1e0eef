# shows: a list of comparisons as the condition
# ends: decides-nothing
items = [1 == int("2"), False]
assert items
print("list")
