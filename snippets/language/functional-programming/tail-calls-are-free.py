def count_down(number):
    if number == 0:
        return "done"
    return count_down(number - 1)


try:
    outcome = count_down(100_000)
except RecursionError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "done"
