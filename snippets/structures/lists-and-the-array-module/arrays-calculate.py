from array import array

total = array("i", [1, 2]) + array("i", [10, 20])
print(total)
assert total in (array("i", [1, 2, 10, 20]), array("i", [11, 22]))
assert total == array("i", [11, 22])
