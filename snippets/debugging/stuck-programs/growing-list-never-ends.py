items, turns = [1], 0
for item in items:
    items.append(item + 1)
    turns += 1
    if turns == 100:
        break
assert (turns, len(items), item) == (100, 101, 100)

turns = 0
for item in list(items):
    items.append(0)
    turns += 1
assert (turns, len(items)) == (101, 202)
print(turns, len(items))
