import pickle
from operator import attrgetter, itemgetter, methodcaller

getters = [itemgetter(1), attrgetter("real"), methodcaller("upper")]
copies = pickle.loads(pickle.dumps(getters))
assert [copies[0]("ab"), copies[1](3), copies[2]("c")] == ["b", 3, "C"]
try:
    pickle.dumps(lambda item: item[1])
except Exception as error:
    reason = str(error)
assert "<lambda>" in reason
