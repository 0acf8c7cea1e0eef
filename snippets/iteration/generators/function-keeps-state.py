def ticket():
    number = 0
    while True:
        number += 1
        yield number


iterator = ticket()
assert [next(iterator), next(iterator)] == [1, 2]
first, second = next(ticket()), next(ticket())
print(first, second)
assert (first, second) == (1, 2)
