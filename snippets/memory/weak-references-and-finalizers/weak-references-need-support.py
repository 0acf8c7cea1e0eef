import weakref


class Node:
    pass


outcomes = {}
for base in (int, str, tuple, list, dict, bytes):
    for kind in (base, type(f"Sub{base.__name__}", (base,), {})):
        thing = kind()
        try:
            outcomes[kind.__name__] = id(weakref.ref(thing)()) == id(thing)
        except TypeError as error:
            assert f"'{kind.__name__}' object" in str(error)
            outcomes[kind.__name__] = "refused"

node = Node()
assert weakref.ref(node)() is node
assert [kind for kind, outcome in outcomes.items() if outcome is True] == ["Substr", "Sublist", "Subdict"]
assert [kind for kind, outcome in outcomes.items() if outcome == "refused"] == (
    ["int", "Subint", "str", "tuple", "Subtuple", "list", "dict", "bytes", "Subbytes"]
)
print(*outcomes.items(), sep="\n")
