factor = 10
scaled = (number * factor for number in [1, 2, 3])
factor = 100
result = list(scaled)
print(result)
assert result == [10, 20, 30]
