def count_down(number):
    if number == 0:
        return "done"
    return count_down(number - 1)


try:
    outcome = count_down(5000)
except RecursionError:
    outcome = "RecursionError"

print(outcome)
assert outcome == "done"
