import pickle

log = []


class Connection:
    def __init__(self, host):
        log.append(f"__init__ {host}")
        self.host = host


class Failure(Exception):
    def __init__(self, host):
        log.append(f"failure {host}")
        super().__init__(host)


original = Connection("db")
loaded = pickle.loads(pickle.dumps(original))
assert log == ["__init__ db"]
assert (type(loaded), loaded.host) == (Connection, "db")
assert loaded is not original
loaded_failure = pickle.loads(pickle.dumps(Failure("db")))
assert log == ["__init__ db", "failure db", "failure db"]
assert loaded_failure.args == ("db",)
print(log, vars(loaded))
