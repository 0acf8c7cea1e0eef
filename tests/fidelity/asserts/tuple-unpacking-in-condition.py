# shows: starred calls and displays in a condition
args, kwargs = (1, 2), {"key": lambda x: -x}
assert max(*args, **kwargs) == 1
assert [*args, 3] == [1, 2, 3]
assert {**{"a": 1}, "b": 2} == dict(a=1, b=2)
print("starred")
