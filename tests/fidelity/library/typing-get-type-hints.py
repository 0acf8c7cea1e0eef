# shows: type hints are looked up in the module of __main__
import typing


class Node:
    next: "Node"


hints = typing.get_type_hints(Node)
assert hints == {"next": Node}
print(hints)
