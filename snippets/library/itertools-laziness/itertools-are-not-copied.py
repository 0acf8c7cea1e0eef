# /// script
# requires-python = ">=3.14"
# ///
import copy
import itertools
import pickle

counter = itertools.count(3)
refused = []
for act in (copy.copy, copy.deepcopy, pickle.dumps):
    try:
        act(counter)
    except TypeError:
        refused.append(act.__name__)

first, second = itertools.tee(counter)
assert refused == ["copy", "deepcopy", "dumps"]
assert [next(first), next(first), next(second)] == [3, 4, 3]
print(refused)
