# /// script
# requires-python = ">=3.11"
# ///
import typing


class Node:
    children: list["Node"]
    named: dict[str, "list[Node]"]


assert Node.__annotations__ == {"children": list["Node"], "named": dict[str, "list[Node]"]}
assert typing.get_type_hints(Node) == {"children": list[Node], "named": dict[str, list[Node]]}
print(typing.get_type_hints(Node)["children"].__args__[0].__name__)
