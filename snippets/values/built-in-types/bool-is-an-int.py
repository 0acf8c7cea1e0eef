assert issubclass(bool, int)
assert (True == 1, isinstance(True, int), True + True, "ab"[True]) == (True, True, 2, "b")
assert (bool.__mro__, type(True + True)) == ((bool, int, object), int)
print(True + True, "ab"[True])
