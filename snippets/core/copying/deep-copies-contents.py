import copy

row = [1]
original = [row, row]
original.append(original)

duplicate = copy.deepcopy(original)

assert duplicate[0] == [1]
assert (duplicate[0] is row) is False
assert duplicate[1] is duplicate[0]
assert duplicate[2] is duplicate
print(duplicate)
