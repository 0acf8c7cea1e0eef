def count_down(number):
    if number == 0:
        return "done"
    return count_down(number - 1)


outcomes = {}
for number in (10, 100_000):
    try:
        outcomes[number] = count_down(number)
    except RecursionError as error:
        outcomes[number] = type(error).__name__

assert outcomes[10] == "done"
print(outcomes)
assert outcomes[100_000] == "done"
