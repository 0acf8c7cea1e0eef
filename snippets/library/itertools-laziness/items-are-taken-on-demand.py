from itertools import accumulate, chain, count, islice, takewhile

taken = []


def source():
    for number in count(1):
        taken.append(number)
        yield number


def taken_for_two(make):
    taken.clear()
    iterator = make(source())
    next(iterator)
    assert taken == [1]
    next(iterator)
    return taken


assert taken_for_two(chain) == [1, 2]
assert taken_for_two(accumulate) == [1, 2]
assert taken_for_two(lambda items: islice(items, None)) == [1, 2]
assert taken_for_two(lambda items: islice(items, 0, None, 2)) == [1, 2, 3]
assert taken_for_two(lambda items: takewhile(bool, items)) == [1, 2]
print("taken for two results of takewhile:", taken)
