from typing import NewType

UserId = NewType("UserId", int)
thing = object()

assert UserId(thing) is thing
assert type(UserId(5)) is int
assert isinstance(UserId, type) is False
assert UserId.__supertype__ is int
print(type(UserId(thing)).__name__, type(UserId(5)).__name__)
