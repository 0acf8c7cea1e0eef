calls = []


class Node:
    def __del__(self):
        calls.append("__del__")


node = Node()
other_name = node
del node

print(calls)
assert calls == ["__del__"]
