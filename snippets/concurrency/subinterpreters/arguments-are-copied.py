# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters


def extend(items):
    items.append("theirs")
    return items


interpreter = interpreters.create()
items = ["ours"]
returned = interpreter.call(extend, items)
interpreter.close()

assert returned == ["ours", "theirs"]
assert items == ["ours"]
print(items, returned)
