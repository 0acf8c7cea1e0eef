evaluated = []


def check(name, answer):
    evaluated.append(name)
    return answer


with_and = check("left", False) and check("right", True)
for_and = evaluated.copy()
evaluated.clear()
with_ampersand = check("left", False) & check("right", True)
print(for_and, evaluated)
assert (with_ampersand, evaluated) == (with_and, for_and)
