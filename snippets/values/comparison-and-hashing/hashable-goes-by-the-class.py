from collections.abc import Hashable


class NoHash:
    __hash__ = None


holder = (1, [2])
try:
    hash(holder)
except TypeError as error:
    message = str(error)

assert [isinstance(value, Hashable) for value in (holder, holder[1], NoHash(), NoHash)] == [True, False, False, True]
assert "unhashable type: 'list'" in message
print(isinstance(holder, Hashable), message)
