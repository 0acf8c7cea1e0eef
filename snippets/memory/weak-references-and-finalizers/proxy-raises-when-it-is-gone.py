import weakref


class Node:
    def __init__(self, name):
        self.name = name


def name_through(proxy):
    try:
        return proxy.name
    except ReferenceError as error:
        return type(error).__name__


node = Node("first")
proxy = weakref.proxy(node)
assert name_through(proxy) == "first"
proxy.name = "second"
assert node.name == "second"
del node
assert name_through(proxy) == "ReferenceError"
print(name_through(proxy))
