import copy
import pickle

MISSING = object()
copies = [copy.deepcopy(MISSING), pickle.loads(pickle.dumps(MISSING))]

print(copies.count(MISSING), "of", len(copies), "recognised")
assert [type(each) for each in copies] == [object, object]
assert copies[0] is not copies[1]
assert copies == [MISSING, MISSING]
