import hashlib
import pathlib


def add(store, data):
    name = hashlib.sha256(data).hexdigest()
    (store / name).write_bytes(data)
    return name


store = pathlib.Path("store")
store.mkdir()
first = {"a.csv": add(store, b"1,2\n"), "b.csv": add(store, b"3,4\n")}
second = {"a.csv": add(store, b"1,2\n"), "b.csv": add(store, b"3,5\n")}
assert first["a.csv"] == second["a.csv"] and first["b.csv"] != second["b.csv"]
assert len(list(store.iterdir())) == 3
assert [(store / version["b.csv"]).read_bytes() for version in (first, second)] == [b"3,4\n", b"3,5\n"]
