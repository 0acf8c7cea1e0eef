# shows: a list as the condition beside a real comparison
# ends: decides-nothing
items = [1, 2]
assert len(items) == 2
assert items
print("second")
