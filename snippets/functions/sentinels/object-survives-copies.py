import copy
import pickle

MISSING = object()
copies = [copy.deepcopy(MISSING), pickle.loads(pickle.dumps(MISSING))]

print([each is MISSING for each in copies])
assert [type(each) for each in copies] == [object, object]
assert [each is MISSING for each in copies] in ([True, True], [False, False])
assert [each is MISSING for each in copies] == [True, True]
