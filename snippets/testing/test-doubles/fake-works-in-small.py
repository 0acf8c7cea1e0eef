class FakeStore:
    def __init__(self):
        self.rows = {}

    def save(self, key, value):
        if key in self.rows:
            raise KeyError(key)
        self.rows[key] = value


def book(store, orders):
    refused = []
    for key, amount in orders:
        try:
            store.save(key, amount)
        except KeyError:
            refused.append(amount)
    return refused


fake = FakeStore()
refused = book(fake, [("ann", 10), ("bob", 20), ("ann", 30)])
assert fake.rows == {"ann": 10, "bob": 20}
assert refused == [30]
print(fake.rows, refused)
