class Length(int):
    pass


def is_shared(text, kind=int):
    return kind(text) is kind(text)


edges = {text: is_shared(text) for text in ("-6", "-5", "256", "4999")}
assert edges == {"-6": False, "-5": True, "256": True, "4999": False}
for number in range(-5, 257):
    assert int(str(number)) is eval(str(number)) is int(str(number - 7)) + 7
assert is_shared("5", Length) is False
print(edges)
