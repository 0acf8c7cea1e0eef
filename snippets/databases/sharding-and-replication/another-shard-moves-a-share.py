keys = range(20)
moved = [key for key in keys if key % 4 != key % 5]
taken_over = [key for key in keys if key % 5 == 4]
assert taken_over == [4, 9, 14, 19] and set(taken_over) < set(moved)
assert sorted(set(keys) - set(moved)) == [0, 1, 2, 3]
print(len(moved), len(taken_over))
assert moved == taken_over
