def count_down(number):
    if number == 0:
        return number
    return count_down(number - 1)


assert count_down(51) == 0
try:
    outcome = count_down(5000)
except RecursionError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == 0
