from contextlib import contextmanager

entered = []


@contextmanager
def session():
    entered.append("set up")
    yield


manager = session()
with manager:
    pass
assert entered == ["set up"]

try:
    with manager:
        pass
except Exception as error:
    print(f"on entering again: {type(error).__name__}")
assert entered == ["set up", "set up"]
