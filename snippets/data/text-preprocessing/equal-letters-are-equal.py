composed, decomposed = "caf\u00e9", "cafe\u0301"
print(len(composed), len(decomposed))
assert composed.startswith("caf") and decomposed.startswith("caf")
assert composed == decomposed
