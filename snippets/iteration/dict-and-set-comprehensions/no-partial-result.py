texts = {"a": "1", "b": "x", "c": "3"}
numbers = "untouched"
try:
    numbers = {name: int(text) for name, text in texts.items()}
except ValueError:
    pass

looped = {}
try:
    for name, text in texts.items():
        looped[name] = int(text)
except ValueError:
    pass
assert (numbers, looped) == ("untouched", {"a": 1})
print(numbers, looped)
