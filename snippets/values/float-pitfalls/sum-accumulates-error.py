tenths = [0.1] * 10
total = sum(tenths)
print(total)
assert len(tenths) == 10
assert total == 0.9999999999999999
