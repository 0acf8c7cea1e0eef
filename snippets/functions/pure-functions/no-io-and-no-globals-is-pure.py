def total(numbers):
    result = []
    while numbers:
        result.append(numbers.pop())
    return result


numbers = [1, 2, 3]
first, second = total(numbers), total(numbers)

print(first, second)
assert (first, numbers) == ([3, 2, 1], [])
assert first == second
