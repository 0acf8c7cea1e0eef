# shows: a lambda that is called in a condition runs once
n = []
assert (lambda: n.append(1) or len(n))() == 1
print(n)
