results = {number: round(number) for number in (2.4, 2.5, 2.6)}
assert [results[2.4], results[2.6]] == [2, 3]
print(results)
assert results[2.5] == 3
