import operator


class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number


def outcome_of(compare, one, other):
    try:
        return compare(Version(one), Version(other))
    except TypeError as error:
        return str(error)


assert (outcome_of(operator.eq, 1, 1), outcome_of(operator.eq, 1, 2)) == (True, False)
assert (outcome_of(operator.ne, 1, 1), outcome_of(operator.ne, 1, 2)) == (False, True)
assert (outcome_of(operator.lt, 1, 1), outcome_of(operator.lt, 1, 2)) == (False, True)
assert (outcome_of(operator.gt, 1, 1), outcome_of(operator.gt, 2, 1)) == (False, True)
print(outcome_of(operator.le, 1, 2))
assert (outcome_of(operator.le, 1, 2), outcome_of(operator.ge, 1, 2)) == (True, False)
