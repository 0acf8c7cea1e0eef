import copy
import pickle
from enum import Enum


class Color(Enum):
    RED = 1


def error_of(action):
    try:
        action()
    except (ValueError, KeyError) as error:
        return f"{type(error).__name__}: {error}"


found = [Color(1), Color["RED"], pickle.loads(pickle.dumps(Color.RED)), copy.copy(Color.RED)]
found.append(copy.deepcopy(Color.RED))
outcomes = error_of(lambda: Color(7)), error_of(lambda: Color["PINK"])

assert [member is Color.RED for member in found] == [True] * 5
assert outcomes == ("ValueError: 7 is not a valid Color", "KeyError: 'PINK'")
print(found[0] is Color.RED, outcomes)
