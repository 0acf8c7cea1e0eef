def total(numbers):
    result = 0
    while numbers:
        result += numbers.pop()
    return result


numbers = [1, 2, 3]
assert (total(numbers), total(numbers), numbers) == (6, 0, [])

kept = [1, 2, 3]
assert (sum(kept), sum(kept), kept) == (6, 6, [1, 2, 3])
print(numbers, kept)
