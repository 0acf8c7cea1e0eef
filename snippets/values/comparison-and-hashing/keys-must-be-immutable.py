class Point:
    def __init__(self, x):
        self.x = x


def outcome_of(key):
    try:
        return {key: "accepted"}[key]
    except TypeError as error:
        return type(error).__name__


point = Point(1)
point.x += 1
assert point.x == 2
assert (outcome_of((1, 2)), outcome_of([1, 2])) == ("accepted", "TypeError")
print(outcome_of(point))
assert outcome_of(point) == "TypeError"
