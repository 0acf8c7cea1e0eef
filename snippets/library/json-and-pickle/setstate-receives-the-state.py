import pickle

states = []


class Connection:
    def __init__(self, host):
        self.host = host
        self.socket = lambda: "cannot be pickled"

    def __getstate__(self):
        return {"host": self.host}

    def __setstate__(self, state):
        states.append(state)
        self.host = state["host"]
        self.socket = "connected again"


original = Connection("db")
loaded = pickle.loads(pickle.dumps(original))
assert states == [{"host": "db"}]
assert vars(loaded) == {"host": "db", "socket": "connected again"}

del Connection.__getstate__
try:
    outcome = pickle.dumps(original)
except (pickle.PicklingError, AttributeError) as error:
    outcome = "refused"
assert outcome == "refused"
Connection.__getstate__ = lambda self: None
assert vars(pickle.loads(pickle.dumps(original))) == {}
Connection.__getstate__ = lambda self: {}
assert vars(pickle.loads(pickle.dumps(original, 1))) == {}
assert states == [{"host": "db"}]
print(states, loaded.socket, outcome)
