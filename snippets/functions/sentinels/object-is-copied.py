import copy
import pickle

MISSING = object()
same = MISSING
copied, loaded = copy.deepcopy(MISSING), pickle.loads(pickle.dumps(MISSING))

assert [type(each) for each in (copied, loaded)] == [object, object]
assert [each is MISSING for each in (same, copied, loaded)] == [True, False, False]
print([each is MISSING for each in (same, copied, loaded)])
