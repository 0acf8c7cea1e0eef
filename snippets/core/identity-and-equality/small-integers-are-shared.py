shared = [n for n in range(-5, 257) if int(str(n)) is int(str(n))]
assert shared == list(range(-5, 257))

first, second = int("1000000"), int("1000000")
assert first == second
assert (first is second) is False
print(f"shared: {shared[0]} to {shared[-1]}")
