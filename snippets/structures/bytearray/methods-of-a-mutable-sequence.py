buffer = bytearray(b"bc")
buffer.append(100)
buffer.extend(b"ef")
buffer.insert(0, 97)
assert buffer == b"abcdef"
assert (buffer.pop(), buffer.pop(0)) == (102, 97)
buffer.remove(99)
assert buffer.reverse() is None
assert buffer == b"edb"
own = set(dir(bytearray)) - set(dir(bytes))
assert {"append", "clear", "copy", "extend", "insert", "pop", "remove", "reverse"} <= own
assert (hasattr(buffer, "sort"), hasattr(list, "sort")) == (False, True)
print(buffer)
