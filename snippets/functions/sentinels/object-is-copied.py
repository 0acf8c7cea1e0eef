import copy
import enum
import pickle


class Missing:
    pass


class State(enum.Enum):
    MISSING = enum.auto()


sentinels = {"object": object(), "class": Missing, "member": State.MISSING}
recognised = {
    name: [copy.deepcopy(each) is each, pickle.loads(pickle.dumps(each)) is each]
    for name, each in sentinels.items()
}

assert recognised == {"object": [False, False], "class": [True, True], "member": [True, True]}
print(recognised)
