low, high = 2**63 - 3, 2**63 - 1
middle = (low + high) // 2
print(middle)
assert low + (high - low) // 2 == 2**63 - 2
assert middle < low
