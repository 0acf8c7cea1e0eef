def comparable(cls):
    def __lt__(self, other):
        return self.key() < other.key()

    cls.__lt__ = __lt__
    return cls


@comparable
class Version:
    def __init__(self, text):
        self.text = text

    def key(self):
        return [int(part) for part in self.text.split(".")]


versions = sorted(Version(text) for text in ("1.10", "1.9", "1.2"))
assert [version.text for version in versions] == ["1.2", "1.9", "1.10"]
assert (Version.__name__, type(versions[0]) is Version) == ("Version", True)
print([version.text for version in versions])
