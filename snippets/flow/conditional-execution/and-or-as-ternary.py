def picked(condition, a, b):
    return (condition and a or b), (a if condition else b)


assert picked(True, "a", "b") == ("a", "a")
assert picked(False, "a", "b") == ("b", "b")
print(picked(True, 0, 99))
assert picked(True, 0, 99) == (0, 0)
