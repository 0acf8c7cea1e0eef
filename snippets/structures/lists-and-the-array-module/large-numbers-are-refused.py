from array import array

numbers, small = array("B"), array("b")
for value in (0, 255):
    numbers.append(value)
for value in (-128, 127):
    small.append(value)
assert numbers.tolist() == [0, 255] and small.tolist() == [-128, 127]
messages = []
for refusing, value in ((numbers, 255 + 1), (numbers, -1), (small, 127 + 1), (small, 2.0)):
    try:
        refusing.append(value)
    except (OverflowError, TypeError) as error:
        messages.append((type(error).__name__, str(error)))
assert messages[:3] == [
    ("OverflowError", "unsigned byte integer is greater than maximum"),
    ("OverflowError", "unsigned byte integer is less than minimum"),
    ("OverflowError", "signed char is greater than maximum"),
]
assert messages[3][0] == "TypeError" and "float" in messages[3][1]
assert array("f", [0.1, 10**300]).tolist() == [0.10000000149011612, float("inf")]
print(messages)
