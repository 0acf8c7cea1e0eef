class Connection:
    def __init__(self):
        self.called = []

    def __enter__(self):
        self.called.append("__enter__")

    def __exit__(self, *exc_info):
        self.called.append("__exit__")

    def close(self):
        self.called.append("close")


connection = Connection()
with connection:
    pass
assert connection.called == ["__enter__", "__exit__"]

connection.close()
assert connection.called == ["__enter__", "__exit__", "close"]
print("called by with:", connection.called[:2])
