import gc


class Node:
    pass


samples = [7, 1.5, "text", b"bytes", None, [], [7], Node()]
tracked = [gc.is_tracked(sample) for sample in samples]
assert tracked == [False, False, False, False, False, True, True, True]

numbers, lists = tuple([1, 2]), tuple([[], []])
assert (gc.is_tracked(numbers), gc.is_tracked(lists)) == (True, True)
gc.collect()
assert gc.is_tracked(numbers) is False
assert gc.is_tracked(lists) is True
print(tracked)
