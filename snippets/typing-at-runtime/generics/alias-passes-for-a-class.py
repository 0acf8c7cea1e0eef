import types

passes = isinstance(list[int], type)
print(passes)
assert type(list[int]) is types.GenericAlias
assert issubclass(type(list[int]), type) is False
assert passes is True
