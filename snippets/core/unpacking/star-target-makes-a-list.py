def collect(*args):
    return args


first, *middle, last = range(5)
assert (first, middle, last) == (0, [1, 2, 3], 4)
*start, end = "ab"
assert (start, end) == (["a"], "b")
head, *nothing = [7]
assert (head, nothing) == (7, [])
assert collect(1, 2) == (1, 2)
print(middle, nothing)
