def root(number):
    guess = number
    for _ in range(50):
        guess, before = (guess + number / guess) / 2, guess
        if guess == before:
            break
    else:
        raise ArithmeticError(f"no root of {number}")
    return guess


assert root(9) == 3.0
try:
    root(-9)
    outcome = "found"
except ArithmeticError as error:
    outcome = str(error)
assert outcome == "no root of -9"
print(outcome)
