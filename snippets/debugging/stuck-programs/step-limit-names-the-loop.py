def root(number, most=50):
    guess = number
    for _ in range(most):
        guess, before = (guess + number / guess) / 2, guess
        if abs(guess - before) < 1e-12:
            return guess
    raise ArithmeticError(f"no root of {number} after {most} steps")


assert abs(root(2) - 2**0.5) < 1e-12
try:
    root(-2)
    outcome = "found"
except ArithmeticError as error:
    outcome = str(error)
assert outcome == "no root of -2 after 50 steps"
print(outcome)
