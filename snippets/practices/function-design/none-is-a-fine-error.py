def find(users, name):
    return users.get(name)


texts = []
for name in ("ada", "bob"):
    try:
        texts.append(f"age: {find({'ada': 36}, name)}")
    except (KeyError, TypeError) as error:
        texts.append(type(error).__name__)
print(texts)
assert texts == ["age: 36", "age: None"]
assert texts[1] in ("KeyError", "TypeError")
