called = []
results = map(called.append, [1, 2, 3])

print(called)
assert called == [1, 2, 3]
