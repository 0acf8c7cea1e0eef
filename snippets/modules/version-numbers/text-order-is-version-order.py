old, new = "1.9", "1.10"
print(sorted([new, old]))
assert old < new
