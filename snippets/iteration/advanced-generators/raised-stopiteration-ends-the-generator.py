def until_negative(numbers):
    for number in numbers:
        if number < 0:
            raise StopIteration
        yield number


received = []
try:
    for number in until_negative([1, 0, -1]):
        received.append(number)
    outcome = "ended quietly"
except RuntimeError as error:
    outcome = str(error)
print(received, outcome)
assert received == [1, 0]
assert outcome in ("ended quietly", "generator raised StopIteration")
assert outcome == "ended quietly"
