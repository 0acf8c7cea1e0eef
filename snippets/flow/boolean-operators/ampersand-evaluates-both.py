evaluated = []


def check(answer):
    evaluated.append(answer)
    return answer


for left in (False, True):
    for right in (False, True):
        assert (left & right) is (left and right)
        assert (left | right) is (left or right)

assert (check(False) & check(True)) is False
assert (check(True) | check(False)) is True
assert evaluated == [False, True, True, False]

number = 3
assert (number > 4 and number < 10) is False
assert (number > 4 & number < 10) is True
assert (number > (4 & number) < 10) is True
print("3 > 4 & 3 < 10:", number > 4 & number < 10)
