from itertools import accumulate, chain, count, islice, takewhile

taken = []


def source():
    for number in count(1):
        taken.append(number)
        yield number


def taken_for_two(make):
    taken.clear()
    iterator = make(source())
    next(iterator), next(iterator)
    return taken.copy()


results = {
    "chain": taken_for_two(chain),
    "islice": taken_for_two(lambda items: islice(items, 5)),
    "accumulate": taken_for_two(accumulate),
    "takewhile": taken_for_two(lambda items: takewhile(bool, items)),
}
assert results == dict.fromkeys(results, [1, 2])
print(results)
