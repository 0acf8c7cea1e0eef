calls = []


class Node:
    def __del__(self):
        calls.append("__del__")


node = Node()
other_name = node
del node
after_del = list(calls)
del other_name

print(after_del, calls)
assert calls == ["__del__"]
assert after_del == ["__del__"]
