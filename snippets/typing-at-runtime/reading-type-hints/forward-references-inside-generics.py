import typing


class Node:
    children: typing.List["Node"]
    kind: typing.Literal["Node"]


(declared,) = typing.get_args(Node.__annotations__["children"])
hints = typing.get_type_hints(Node)
assert (type(declared), declared.__forward_arg__) == (typing.ForwardRef, "Node")
assert typing.get_args(hints["children"]) == (Node,)
assert typing.get_args(hints["kind"]) == ("Node",)
print(declared.__forward_arg__, "->", hints["children"].__args__[0].__name__)
