import copy
import pickle
from enum import Enum


class Color(Enum):
    RED = ["red"]


for copied in (copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))):
    assert copied(Color.RED) is Color.RED
    assert copied(Color.RED.value) is not Color.RED.value
    assert copied(Color.RED.value) == ["red"]
    print(copied(Color.RED))
