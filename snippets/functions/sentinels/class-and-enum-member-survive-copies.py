import copy
import enum
import pickle


class Missing:
    pass


class State(enum.Enum):
    MISSING = enum.auto()


copies = [
    [copy.deepcopy(each), pickle.loads(pickle.dumps(each))] for each in (Missing, State.MISSING)
]

assert [each is Missing for each in copies[0]] == [True, True]
assert [each is State.MISSING for each in copies[1]] == [True, True]
print(copies)
