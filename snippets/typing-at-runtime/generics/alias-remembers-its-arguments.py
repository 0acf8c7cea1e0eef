import types
import typing

one, two = list[int], list[int]

assert type(one) is types.GenericAlias
assert (one == two, one is two) == (True, False)
assert (one.__origin__, one.__args__) == (list, (int,))
assert (typing.get_origin(one), typing.get_args(one)) == (list, (int,))
print(one, one.__origin__, one.__args__)
