import pickle

log = []


class Connection:
    def __init__(self, host):
        log.append(f"__init__ {host}")
        self.host = host


original = Connection("db")
loaded = pickle.loads(pickle.dumps(original))
assert log == ["__init__ db"]
assert (type(loaded), loaded.host) == (Connection, "db")
assert loaded is not original
print(log, vars(loaded))
