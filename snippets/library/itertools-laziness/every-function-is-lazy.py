from itertools import product

taken = []


def source():
    for number in range(3):
        taken.append(number)
        yield number


first = next(product(source(), "ab"))

print(first, taken)
assert taken == [0]
