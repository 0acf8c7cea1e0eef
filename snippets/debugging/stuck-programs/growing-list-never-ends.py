items = [1]
for item in items:
    items.append(item + 1)
    if item == 100:
        break
assert items == list(range(1, 102))

for item in list(items):
    items.append(item)
assert items == list(range(1, 102)) * 2
print(len(items))
