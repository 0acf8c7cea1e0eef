# shows: a number as the condition
# ends: decides-nothing
count = 3
assert count
print("number")
