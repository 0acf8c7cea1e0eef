class Number:
    compared = 0

    def __eq__(self, other):
        Number.compared += 1
        return other == 700


class MyInt(int):
    compared = 0

    def __eq__(self, other):
        MyInt.compared += 1
        return int(self) == other


numbers = range(1000)
assert Number() in numbers
assert Number.compared == 701
assert MyInt(500) in numbers
assert MyInt.compared == 501
assert (10**15 in range(10**18), 2.0 in range(5), True in range(5)) == (True, True, True)
print(Number.compared, MyInt.compared)
