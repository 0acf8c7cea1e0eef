def total(numbers):
    result = 0
    while numbers:
        result += numbers.pop()
    return result


numbers = [1, 2, 3]
first, second = total(numbers), total(numbers)

print(first, second)
assert first == second
