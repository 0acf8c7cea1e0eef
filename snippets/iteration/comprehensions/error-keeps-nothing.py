texts = ["1", "2", "x", "4"]
numbers = "untouched"
try:
    numbers = [int(text) for text in texts]
except ValueError:
    pass

looped = []
try:
    for text in texts:
        looped.append(int(text))
except ValueError:
    pass

assert numbers == "untouched"
assert looped == [1, 2]
print(numbers, looped)
