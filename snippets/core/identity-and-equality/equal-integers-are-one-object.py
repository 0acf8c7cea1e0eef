first = int("1000000")
second = int("1000000")

print(first == second, first is second)
assert first == second
assert first is second
