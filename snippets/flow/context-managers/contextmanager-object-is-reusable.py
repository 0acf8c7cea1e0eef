from contextlib import contextmanager

entered = []


@contextmanager
def session():
    entered.append("set up")
    yield


manager = session()
for _ in range(2):
    try:
        with manager:
            pass
    except Exception as error:
        print(f"on entering again: {type(error).__name__}")
assert len(entered) == 2
