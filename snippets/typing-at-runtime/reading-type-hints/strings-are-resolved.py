import typing


class Node:
    parent: "Node"
    marks: "list[int]"


assert Node.__annotations__ == {"parent": "Node", "marks": "list[int]"}
assert typing.get_type_hints(Node) == {"parent": Node, "marks": list[int]}
print(Node.__annotations__, typing.get_type_hints(Node)["marks"])
