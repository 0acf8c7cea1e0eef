events = []


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        events.append(f"{self.name} finalized")


node = Node("deleted")
other_name = node
del node
events.append(f"one name is left: {other_name.name}")
assert "node" not in globals()
del other_name

node = Node("replaced")
node = None


def function():
    node = Node("local")


function()

assert events == [
    "one name is left: deleted",
    "deleted finalized",
    "replaced finalized",
    "local finalized",
]
print(events)
