import typing

table = dict[str, list[int]]
maybe = int | None

assert typing.get_origin(table) is dict
assert typing.get_origin(typing.Dict[str, int]) is dict
assert typing.get_args(table) == (str, list[int])
assert maybe == typing.Optional[int]
assert typing.get_args(maybe) == (int, type(None))
print(table, maybe)
