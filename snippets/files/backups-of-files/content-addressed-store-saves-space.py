import hashlib


class Store:
    def __init__(self):
        self.objects, self.backups = {}, []

    def backup(self, files):
        names = {}
        for name, content in files.items():
            digest = hashlib.sha256(content).hexdigest()
            self.objects[digest] = content
            names[name] = digest
        self.backups.append(names)

    def restore(self, number):
        return {name: self.objects[digest] for name, digest in self.backups[number].items()}


store = Store()
store.backup({"a": b"x", "copy of a": b"x", "b": b"y"})
store.backup({"a": b"x", "b": b"z"})
print(len(store.objects))
assert sorted(store.objects.values()) == [b"x", b"y", b"z"]
assert store.restore(0) == {"a": b"x", "copy of a": b"x", "b": b"y"}
assert store.restore(1) == {"a": b"x", "b": b"z"}
