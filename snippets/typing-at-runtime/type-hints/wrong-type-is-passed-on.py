reached = []


def half(number: int) -> float:
    reached.append(number)
    return number / 2


try:
    half("ab")
    outcome = "nothing raised"
except TypeError as error:
    outcome = str(error)

assert reached == ["ab"]
assert outcome == "unsupported operand type(s) for /: 'str' and 'int'"
assert half(2.5) == 1.25
print(outcome)
