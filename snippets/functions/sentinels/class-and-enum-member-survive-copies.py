import copy
import enum
import pickle


class Missing:
    pass


class State(enum.Enum):
    MISSING = enum.auto()


def local():
    class Local:
        pass

    return Local


copies, refused = [], []
for held in ([Missing], [State.MISSING], [local()]):
    copies.append((held, copy.deepcopy(held)))
    try:
        copies.append((held, pickle.loads(pickle.dumps(held))))
    except Exception as error:
        refused.append(str(error))

assert [(again is held, again[0] is held[0]) for held, again in copies] == [(False, True)] * 5
assert len(refused) == 1 and "local.<locals>.Local" in refused[0]
print(len(copies), len(refused))
