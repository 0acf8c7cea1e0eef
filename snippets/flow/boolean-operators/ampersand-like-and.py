evaluated = []


def check(answer):
    evaluated.append(answer)
    return answer


with_and = check(False) and check(True)
for_and = evaluated.copy()
assert (with_and, for_and) == (False, [False])

evaluated.clear()
with_ampersand = check(False) & check(True)
assert with_ampersand is False
assert evaluated[0] is False
print(for_and, evaluated)
assert evaluated == for_and
