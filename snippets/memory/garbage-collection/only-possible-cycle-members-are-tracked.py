import gc


class Node:
    pass


tracked = {type(sample).__name__: gc.is_tracked(sample) for sample in (7, 1.5, "text", b"bytes", None, [7], Node())}

assert tracked == {
    "int": False,
    "float": False,
    "str": False,
    "bytes": False,
    "NoneType": False,
    "list": True,
    "Node": True,
}
print(tracked)
