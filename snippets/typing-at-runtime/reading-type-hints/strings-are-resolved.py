import typing


class Node:
    parent: "Node"
    children: typing.List["Node"]
    marks: "list[int]"


assert Node.__annotations__["parent"] == "Node"
assert Node.__annotations__["marks"] == "list[int]"
hints = typing.get_type_hints(Node)
assert hints == {"parent": Node, "children": typing.List[Node], "marks": list[int]}
print(hints["parent"] is Node, hints["marks"])
