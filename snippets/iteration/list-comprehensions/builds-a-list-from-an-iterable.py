squares = [number**2 for number in range(10) if number % 2 == 0]

result = []
for number in range(10):
    if number % 2 == 0:
        result.append(number**2)

assert squares == result == [0, 4, 16, 36, 64]
assert [letter.upper() for letter in iter("ab")] == ["A", "B"]
print(squares)
