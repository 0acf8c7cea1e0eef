called = []
results = map(called.append, "abc")

print(called)
assert type(results) is map and called in ([], ["a", "b", "c"])
assert called == ["a", "b", "c"]
