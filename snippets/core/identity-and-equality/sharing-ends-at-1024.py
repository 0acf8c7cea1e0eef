# /// script
# requires-python = ">=3.15"
# ///
shared = [n for n in range(-10, 1100) if int(str(n)) is int(str(n))]
assert shared == list(range(-5, 1025))
print(f"shared: {shared[0]} to {shared[-1]}")
