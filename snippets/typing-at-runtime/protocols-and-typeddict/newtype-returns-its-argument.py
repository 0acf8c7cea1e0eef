from typing import NewType

UserId = NewType("UserId", int)
name = "not a number"

assert UserId(name) is name
assert type(UserId(5)) is int
assert isinstance(UserId, type) is False
assert UserId.__supertype__ is int
print(UserId(name), type(UserId(5)).__name__)
