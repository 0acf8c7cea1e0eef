def same_object(parameter, other):
    return parameter is other


first, second = tuple("ab"), tuple("ab")

print(same_object(first, first), same_object(first, second))
assert first == second
assert same_object(first, second) is False
assert same_object(first, first) is False
