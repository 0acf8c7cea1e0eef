first = ["a"]
second = first
second.append("b")
first.append("c")

assert first is second
assert first == ["a", "b", "c"]
assert second == ["a", "b", "c"]
print(first, second)
