import gc


class Node:
    pass


samples = [7, 1.5, "text", b"bytes", None, [], [7], Node()]
tracked = [gc.is_tracked(sample) for sample in samples]
assert tracked == [False, False, False, False, False, True, True, True]
print(tracked)
