def function(first, *rest, **options):
    return first, rest, options


assert function(1, 2, 3, colour="red") == (1, (2, 3), {"colour": "red"})
assert function(1) == (1, (), {})
assert [type(value) for value in function(1)[1:]] == [tuple, dict]
print(function(1, 2, 3, colour="red"), function(1))
