calls = []


def item(name):
    calls.append(name)
    return name * 2


text = f"<{item('a')}, {item('b')[0].upper()}, {1 + 2}>"
assert text == "<aa, B, 3>"
assert calls == ["a", "b"]
assert type(text) is str
print(text)
