from typing import Optional, get_type_hints


def outcome_of(text):
    try:
        return eval(text)
    except TypeError as error:
        return str(error)


class Node:
    next: "Node | None" = None


assert outcome_of("'Node' | None") == "unsupported operand type(s) for |: 'str' and 'NoneType'"
assert outcome_of("'Node' | int") == "unsupported operand type(s) for |: 'str' and 'type'"
assert get_type_hints(Node) == {"next": Optional[Node]}
assert Node.__annotations__ == {"next": "Node | None"}
print(outcome_of("'Node' | None"))
