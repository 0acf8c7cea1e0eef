from itertools import accumulate, chain, combinations, count, islice, permutations, product, takewhile

taken = []


def source(items):
    for item in items:
        taken.append(item)
        yield item


def taken_for_the_first(make):
    taken.clear()
    next(make(source([1, 2, 3])))
    return len(taken)


eager = [
    taken_for_the_first(product),
    taken_for_the_first(lambda items: permutations(items, 2)),
    taken_for_the_first(lambda items: combinations(items, 2)),
]
lazy = [
    taken_for_the_first(chain),
    taken_for_the_first(lambda items: islice(items, 2)),
    taken_for_the_first(accumulate),
    taken_for_the_first(lambda items: takewhile(bool, items)),
]
sums = list(takewhile(lambda total: total < 20, accumulate(chain([0], count(1)))))
some = list(islice(count(1), 3))

assert (eager, lazy) == ([3, 3, 3], [1, 1, 1, 1])
assert (sums, some) == ([0, 1, 3, 6, 10, 15], [1, 2, 3])
print(eager, lazy, sums, some)
