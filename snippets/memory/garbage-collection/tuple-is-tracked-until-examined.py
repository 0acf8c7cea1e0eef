import gc

numbers, lists = tuple([1, 2]), tuple([[], []])
assert (numbers, lists) == ((1, 2), ([], []))
before = (gc.is_tracked(numbers), gc.is_tracked(lists))
gc.collect()
after = (gc.is_tracked(numbers), gc.is_tracked(lists))

assert after == (False, True)
print(before, after)
assert before == (True, True)
