factor = 10
at_once = [number * factor for number in [1, 2, 3]]
scaled = (number * factor for number in [1, 2, 3])
factor = 100
result = list(scaled)
print(result)
assert at_once == [10, 20, 30]
assert result in (at_once, [100, 200, 300])
assert result == at_once
