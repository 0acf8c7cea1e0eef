measured = [10.2, 10.1, 55.0, 10.3, 10.1]
first_unlucky, first_lucky = measured[2], measured[1]
assert min(measured) == 10.1
differ = first_unlucky / first_lucky
print(differ > 5)
assert differ < 1.5
