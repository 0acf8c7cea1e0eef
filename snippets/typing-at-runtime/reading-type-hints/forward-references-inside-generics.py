import typing


class Node:
    children: typing.List["Node"]


(declared,) = typing.get_args(Node.__annotations__["children"])
(evaluated,) = typing.get_args(typing.get_type_hints(Node)["children"])
assert (type(declared), declared.__forward_arg__) == (typing.ForwardRef, "Node")
assert evaluated is Node
print(declared.__forward_arg__, "->", evaluated.__name__)
