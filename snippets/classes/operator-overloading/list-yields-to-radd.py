class Vector:
    def __iter__(self):
        return iter([3, 4])


class ReflectedVector(Vector):
    def __radd__(self, other):
        return ("radd", other)


numbers = [1]
assert list(ReflectedVector()) == [3, 4]
assert numbers + ReflectedVector() == ("radd", [1])
numbers += Vector()
assert numbers == [1, 3, 4]
numbers += ReflectedVector()
assert numbers == ("radd", [1, 3, 4])
print(numbers)
