from array import array

mixed = [text, number, nothing] = ["two", 3.5, None]
numbers = array("d", [1, 2.5])
refused = []
for value in mixed:
    try:
        numbers.append(value)
    except TypeError:
        refused.append(value)
assert refused == ["two", None]
assert numbers.tolist() == [1.0, 2.5, 3.5]
assert mixed[0] is text and mixed[1] is number and mixed[2] is nothing
assert numbers[:2].tobytes() == bytes.fromhex("000000000000f03f0000000000000440")
print(numbers, mixed)
