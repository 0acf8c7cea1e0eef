import copy
import pickle

MISSING = object()
copied, loaded = copy.deepcopy(MISSING), pickle.loads(pickle.dumps(MISSING))
recognised = [copied is MISSING, loaded is MISSING]

print([type(each).__name__ for each in (copied, loaded)], recognised)
assert [type(each) for each in (copied, loaded)] == [object, object]
assert recognised == [True, True]
