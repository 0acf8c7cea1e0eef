count = 0


def assign():
    count = 1
    return count


assert assign() == 1
assert count == 0
assert assign.__code__.co_varnames == ("count",)
print(assign(), count)
