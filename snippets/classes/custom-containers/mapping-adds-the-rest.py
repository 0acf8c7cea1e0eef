from collections.abc import MutableMapping


class Lower(MutableMapping):
    def __init__(self, **items):
        self.data = {}
        self.update(items)

    def __getitem__(self, key):
        return self.data[key.lower()]

    def __setitem__(self, key, value):
        self.data[key.lower()] = value

    def __delitem__(self, key):
        del self.data[key.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


headers = Lower(Host="db", PORT=80)
assert (headers.get("host"), headers.get("x", 0), "Port" in headers) == ("db", 0, True)
assert len(headers) == 2
assert headers.pop("HOST") == "db"
assert headers.setdefault("Port", 1) == 80
assert (list(headers.items()), headers == {"port": 80}) == ([("port", 80)], True)
print(list(headers.items()))
