from array import array

numbers = array("B", [255])
try:
    numbers.append(256)
except OverflowError:
    pass
print(numbers)
assert numbers[0] == 255
assert numbers.tolist() == [255, 0]
