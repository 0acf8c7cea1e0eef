class Connection:
    closed = False

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        return None

    def close(self):
        self.closed = True


with Connection() as connection:
    pass
print("closed:", connection.closed)
assert connection.closed is True
