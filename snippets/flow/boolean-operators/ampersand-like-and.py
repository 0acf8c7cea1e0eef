evaluated = []


def check(name, answer):
    evaluated.append((name, answer))
    return answer


with_and = check("left", False) and check("right", True)
for_and = evaluated.copy()
assert (with_and, for_and) == (False, [("left", False)])

evaluated.clear()
with_ampersand = check("left", False) & check("right", True)
assert with_ampersand is False
assert evaluated[-1] == ("right", True)
print(for_and, evaluated)
assert evaluated == for_and
