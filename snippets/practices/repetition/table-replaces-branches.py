import operator


def by_branches(sign, left, right):
    if sign == "+":
        return left + right
    elif sign == "-":
        return left - right
    elif sign == "*":
        return left * right
    raise ValueError(sign)


OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul}


def by_table(sign, left, right):
    return OPERATORS[sign](left, right)


same = [by_branches(sign, 700, 300) == by_table(sign, 700, 300) for sign in "+-*"]
OPERATORS["//"] = operator.floordiv
try:
    by_branches("//", 7, 3)
except ValueError as error:
    unknown = error.args
print(same, by_table("//", 7, 3), unknown)
assert same == [True, True, True]
assert (by_table("//", 7, 3), unknown) == (2, ("//",))
