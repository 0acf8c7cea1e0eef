from array import array

total = array("i", [1, 2]) + array("i", [10, 20])
print(total)
assert total.typecode == "i"
assert total == array("i", [11, 22])
