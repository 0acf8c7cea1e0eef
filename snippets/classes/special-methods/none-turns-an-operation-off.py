class Items:
    def __getitem__(self, index):
        return "abc"[index]


class Closed(Items):
    __iter__ = None


def outcome(thing):
    try:
        return list(thing)
    except TypeError as error:
        return str(error)


assert outcome(Items()) == ["a", "b", "c"]
assert outcome(Closed()) == "'Closed' object is not iterable"
assert Closed()[1] == "b"
print(outcome(Closed()))
