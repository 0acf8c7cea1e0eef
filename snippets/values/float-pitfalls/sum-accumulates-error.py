total = sum([0.1] * 10)
print(total)
assert total == 0.9999999999999999
