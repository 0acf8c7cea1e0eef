import types
import typing

alias = list[int]
mapping = typing.Dict[str, list[int]]

assert type(alias) is types.GenericAlias
assert (typing.get_origin(alias), typing.get_args(alias)) == (list, (int,))
assert (typing.get_origin(mapping), typing.get_args(mapping)) == (dict, (str, list[int]))
assert alias == list[int]
assert alias != list[str]
print(alias, typing.get_origin(mapping), typing.get_args(mapping))
