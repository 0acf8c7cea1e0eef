evaluations = []


def compute():
    result: evaluations.append("result") = 42
    other: not_defined_anywhere = 1
    return result + other


class Settings:
    result: evaluations.append("in a class")


assert compute() == 43
assert compute.__annotations__ == {}
assert "result" in Settings.__annotations__
assert evaluations == ["in a class"]
print(evaluations, compute.__annotations__)
