def until_negative(numbers):
    for number in numbers:
        if number < 0:
            raise StopIteration
        yield number


received = []
try:
    for number in until_negative([1, 2, -1, 3]):
        received.append(number)
    outcome = "ended quietly"
except RuntimeError as error:
    outcome = f"RuntimeError: {error}"
print(received, outcome)
assert (received, outcome) == ([1, 2], "ended quietly")
