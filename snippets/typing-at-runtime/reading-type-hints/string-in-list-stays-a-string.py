import typing


class Node:
    children: list["Node"]
    parents: typing.List["Node"]


hints = typing.get_type_hints(Node)
(child,), (parent,) = typing.get_args(hints["children"]), typing.get_args(hints["parents"])
print(child if child == "Node" else "the class", parent.__name__)
assert parent is Node
assert child in ("Node", Node)
assert child == "Node"
