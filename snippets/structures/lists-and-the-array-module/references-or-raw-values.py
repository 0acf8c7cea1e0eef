from array import array

mixed = [1, "two", 3.0, None]
numbers = array("d", [1, 2.5])
refused = []
for value in ("two", None):
    try:
        numbers.append(value)
    except TypeError:
        refused.append(value)
assert refused == ["two", None]
assert (numbers.tolist(), numbers.typecode) == ([1.0, 2.5], "d")
assert [type(item).__name__ for item in mixed] == ["int", "str", "float", "NoneType"]
assert numbers.tobytes() == bytes.fromhex("000000000000f03f0000000000000440")
print(numbers, mixed)
