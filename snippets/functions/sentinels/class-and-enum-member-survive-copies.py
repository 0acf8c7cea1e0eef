import copy
import enum
import pickle


class Missing:
    pass


class State(enum.Enum):
    MISSING = enum.auto()


for sentinel in (Missing, State.MISSING):
    assert copy.deepcopy([sentinel])[0] is sentinel
    assert pickle.loads(pickle.dumps(sentinel)) is sentinel
print(copy.deepcopy([Missing, State.MISSING]))
