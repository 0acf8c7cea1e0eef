# /// script
# requires-python = ">=3.15"
# ///
import array

assert {"e", "Zf", "Zd"} < set(array.typecodes)
halves = array.array("e", [0.1, 2])
assert (halves.itemsize, halves.tolist()) == (2, [0.0999755859375, 2.0])
found = {}
for code in ("Zf", "Zd"):
    numbers = array.array(code, [1 + 2j, 0.5])
    numbers[1] += 1j
    assert numbers.tolist() == [1 + 2j, 0.5 + 1j]
    found[code] = numbers.itemsize
assert found == {"Zf": 8, "Zd": 16}
print(halves, found)
