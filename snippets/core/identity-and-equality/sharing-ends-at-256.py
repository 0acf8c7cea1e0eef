first, second = int("257"), int("257")
assert first == second
print("same object:", first is second)
assert (first is second) is False
