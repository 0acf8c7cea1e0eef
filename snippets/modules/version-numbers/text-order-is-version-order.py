ordered = sorted(["1.9", "1.10", "1.8"])
assert ordered[-2:] == ["1.8", "1.9"]
print(ordered)
assert ordered == ["1.8", "1.9", "1.10"]
