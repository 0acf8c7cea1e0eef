import copy
import pickle


class Session:
    def __init__(self, user):
        calls.append(user)
        self.user = user


calls = []
first = Session("ada")
copied = copy.copy(first)
loaded = pickle.loads(pickle.dumps(first))
assert len({id(first), id(copied), id(loaded)}) == 3
assert (type(copied), vars(copied)) == (Session, {"user": "ada"})
assert (type(loaded), vars(loaded)) == (Session, {"user": "ada"})
assert calls == ["ada"]
print("3 objects, __init__ called for", calls)
