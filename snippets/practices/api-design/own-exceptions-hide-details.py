class StoreError(Exception):
    pass


def load(store, key):
    try:
        return store[key]
    except (KeyError, OSError) as error:
        raise StoreError(f"no {key}") from error


class Files:
    def __getitem__(self, key):
        raise FileNotFoundError(key)


caught = []
for store in ({}, Files()):
    try:
        load(store, "a")
    except StoreError as error:
        caught.append((str(error), type(error.__cause__).__name__))
print(caught)
assert caught == [("no a", "KeyError"), ("no a", "FileNotFoundError")]
