import copy
import pickle

MISSING = object()
copies = [copy.deepcopy(MISSING), pickle.loads(pickle.dumps(MISSING))]

recognised = [each is MISSING for each in copies]
print(recognised)
assert recognised in ([True, True], [False, False])
assert [type(each) for each in copies] == [object, object]
assert recognised == [True, True]
