defaults = {"debug": False, "database": {"host": "localhost", "port": 5432}}
given = {"database": {"host": "db"}}
merged = defaults | given
assert merged == {**defaults, **given} == {"debug": False, "database": {"host": "db"}}


def merge(old, new):
    both = {key: merge(old[key], new[key]) for key in old.keys() & new.keys() if isinstance(old[key], dict)}
    return {**old, **new, **both}


assert merge(defaults, given) == {"debug": False, "database": {"host": "db", "port": 5432}}
print(merged["database"], merge(defaults, given)["database"])
