import pickle

log = []


class Connection:
    def __init__(self, host):
        log.append("__init__")
        self.host = host
        self.socket = lambda: "cannot be pickled"
        self.owner = self

    def __getstate__(self):
        log.append("__getstate__")
        return {"host": self.host, "owner": self.owner}

    def __setstate__(self, state):
        log.append("__setstate__")
        self.__dict__.update(state, socket=None)


loaded = pickle.loads(pickle.dumps(Connection("db")))
assert log == ["__init__", "__getstate__", "__setstate__"]
assert (loaded.host, loaded.socket) == ("db", None)
assert loaded.owner is loaded
print(log)
