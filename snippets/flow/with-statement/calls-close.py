class Connection:
    def __init__(self):
        self.called = []

    def __enter__(self):
        self.called.append("__enter__")
        return self

    def __exit__(self, *exc_info):
        self.called.append("__exit__")

    def close(self):
        self.called.append("close")


with Connection() as connection:
    pass
by_with = connection.called.copy()
connection.close()
assert connection.called == ["__enter__", "__exit__", "close"]
print(by_with)
assert "close" in by_with
