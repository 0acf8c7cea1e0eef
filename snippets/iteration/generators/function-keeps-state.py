def ticket():
    number = 0
    while True:
        number += 1
        yield number


first = next(ticket())
second = next(ticket())
print(first, second)
assert (first, second) == (1, 2)
