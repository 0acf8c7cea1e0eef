import copy
import pickle

MISSING = object()
recognised = [copy.deepcopy(MISSING) is MISSING, pickle.loads(pickle.dumps(MISSING)) is MISSING]

print(recognised)
assert recognised == [True, True]
