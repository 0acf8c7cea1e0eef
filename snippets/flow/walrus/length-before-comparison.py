items = ["a", "b", "c"]
while n := len(items) > 0:
    break
print("n is", n)
assert n == 3
