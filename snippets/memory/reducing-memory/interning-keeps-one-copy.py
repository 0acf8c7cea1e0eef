import sys

lines = ["north south north", "north south south"]
words = [word for line in lines for word in line.split()]
interned = [sys.intern(word) for line in lines for word in line.split()]
assert words == interned
assert len({id(word) for word in words}) == 6
assert len({id(word) for word in interned}) == 2
print(len(set(words)))
