# /// script
# requires-python = ">=3.14"
# ///
import copy
import itertools
import pickle


def refused(act, iterator):
    try:
        act(iterator)
    except TypeError:
        return True


numbers = [3, 4]
makers = (itertools.count, itertools.cycle, itertools.chain, itertools.accumulate, itertools.groupby, itertools.product)
iterators = [make(*[numbers] * (make is not itertools.count)) for make in makers] + [itertools.tee(numbers)[0]]
assert [refused(copy.copy, iterator) for iterator in iterators] == [True] * 6 + [None]
assert [refused(copy.deepcopy, iterator) for iterator in iterators] == [True] * 7
assert [refused(pickle.dumps, iterator) for iterator in iterators] == [True] * 7
assert list(copy.copy(iterators[-1])) == list(iterators[-1]) == numbers
print(len(iterators))
