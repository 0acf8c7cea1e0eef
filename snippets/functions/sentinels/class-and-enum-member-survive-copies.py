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


def through_pickle(value):
    return pickle.loads(pickle.dumps(value))


same = []
for value in (Missing, State.MISSING, local()):
    for copied in (copy.deepcopy, through_pickle):
        held = [value]
        try:
            again = copied(held)
            same.append((again is held, again[0] is value))
        except (AttributeError, pickle.PicklingError) as error:
            same.append("local.<locals>.Local" in str(error))

assert same == [(False, True)] * 5 + [True]
print(same)
