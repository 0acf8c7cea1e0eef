import sys

called = []


class Connection:
    def __enter__(self):
        called.append("__enter__")

    def __exit__(self, *exc_info):
        called.append("__exit__")

    def close(self):
        called.append("close")

    def exit(self):
        called.append("exit")


class OnlyClose:
    def close(self):
        called.append("close")


with Connection():
    pass
assert called == ["__enter__", "__exit__"]

outcome = "accepted"
try:
    with OnlyClose():
        called.append("block")
except Exception as error:
    outcome = type(error)
assert outcome is (TypeError if sys.version_info >= (3, 11) else AttributeError)
assert called == ["__enter__", "__exit__"]
print(called)
