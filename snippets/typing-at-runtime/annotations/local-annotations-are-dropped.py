evaluations = []


def compute():
    result: evaluations.append("evaluated") = 42
    other: not_defined_anywhere = 1
    return result + other


assert compute() == 43
assert evaluations == []
assert compute.__annotations__ == {}
print(compute(), evaluations, compute.__annotations__)
