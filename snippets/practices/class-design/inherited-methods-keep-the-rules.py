class Positive(list):
    def append(self, item):
        if item <= 0:
            raise ValueError(item)
        super().append(item)


numbers = Positive()
numbers.append(1)
try:
    numbers.append(-1)
except ValueError:
    pass
assert numbers == [1]
numbers.extend([-2])
numbers.insert(0, -3)
print(numbers)
assert all(number > 0 for number in numbers)
