items = [1, 2, 3]
assert (items[1:5], items[5:9], items[-9:2], items[2:1]) == ([2, 3], [], [1, 2], [])
assert all(items[a:b] == [items[i] for i in range(3) if (a <= i < b)] for a in range(5) for b in range(5))
try:
    items[3]
except IndexError as error:
    message = str(error)
assert message == "list index out of range"
print(items[1:5], items[5:9])
