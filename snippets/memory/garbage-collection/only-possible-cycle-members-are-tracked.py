import gc


class Node:
    pass


tracked = {repr(sample): gc.is_tracked(sample) for sample in (7, 1.5, "text", b"bytes", None, [7])}

assert tracked == {"7": False, "1.5": False, "'text'": False, "b'bytes'": False, "None": False, "[7]": True}
assert gc.is_tracked(Node()) is True
print(tracked)
