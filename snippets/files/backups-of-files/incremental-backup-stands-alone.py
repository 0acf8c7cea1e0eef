full = {"a": "1", "b": "1"}
today = {"a": "2", "b": "1"}
increment = {name: text for name, text in today.items() if full.get(name) != text}
assert increment == {"a": "2"}
restored = dict(increment)
print(restored)
assert restored == today
