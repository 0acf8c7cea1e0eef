from array import array

numbers = array("i", [3, 1])
numbers.append(2)
numbers.insert(0, 9)
assert (numbers.pop(), numbers[1:], numbers.index(1)) == (2, array("i", [3, 1]), 2)
copied = array("i")
copied.frombytes(numbers.tobytes())
assert copied == numbers == array("i", [9, 3, 1])
view = memoryview(numbers)
view[0] = 7
assert numbers[0] == 7 and copied[0] == 9
try:
    numbers.append(4)
except BufferError:
    view.release()
assert (hasattr(numbers, "sort"), sorted(numbers)) == (False, [1, 3, 7])
print(numbers, copied)
