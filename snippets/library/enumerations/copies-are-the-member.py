import copy
import pickle
from enum import Enum


class Color(Enum):
    RED = [1, 2]


copies = [copy.copy(Color.RED), copy.deepcopy(Color.RED), pickle.loads(pickle.dumps(Color.RED))]
assert [member is Color.RED for member in copies] == [True, True, True]
assert copy.deepcopy(Color.RED.value) is not Color.RED.value
print(copies)
