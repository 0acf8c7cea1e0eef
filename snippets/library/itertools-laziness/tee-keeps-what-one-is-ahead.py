import weakref
from itertools import tee


class Item:
    pass


def source(references):
    while True:
        item = Item()
        references.append(weakref.ref(item))
        yield item
        del item


def alive_after_three(make):
    references = []
    iterators = make(source(references))
    for _ in range(3):
        next(iterators[0])
    return [reference() is not None for reference in references]


assert alive_after_three(lambda items: [items]) == [False, False, True]
assert alive_after_three(tee) == [True, True, True]

references = []
both, taken = tee(source(references)), 0
while taken < 3 or references[0]() is not None:
    for iterator in both:
        next(iterator)
    taken += 1
    assert taken < 1000
assert taken == 58
assert [reference() is None for reference in references] == [True] * 57 + [False]
print("kept for the one behind:", alive_after_three(tee))
