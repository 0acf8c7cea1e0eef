# shows: folded concatenations that look like names are interned
left = "a" + "b" + "c"
right = "abc"
assert left is right
print(left)
