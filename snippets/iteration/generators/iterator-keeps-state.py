def ticket():
    number = 0
    while True:
        number += 1
        yield number


left, right = ticket(), ticket()
assert left is not right
assert [next(left), next(left), next(left)] == [1, 2, 3]
assert next(right) == 1
assert next(left) == 4
print("left has reached 4, right", next(right))
