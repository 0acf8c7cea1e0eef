first = "spam"
second = first
assert first is second

first += "!"

assert first == "spam!"
assert second == "spam"
print(first, second)
