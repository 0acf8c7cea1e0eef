from collections.abc import Mapping, Sequence


class Lookalike:
    def __len__(self):
        return 1

    def __getitem__(self, index):
        return ["value"][index]

    def __iter__(self):
        return iter(["value"])

    def __contains__(self, value):
        return value == "value"

    def __reversed__(self):
        return iter(["value"])

    def index(self, value):
        return 0

    def count(self, value):
        return 1


class Derived(Lookalike, Sequence):
    pass


class Registered(Lookalike):
    pass


Mapping.register(Registered)
lookalike, registered = Lookalike(), Registered()
assert {"__iter__", "__contains__", "__reversed__"} <= vars(Lookalike).keys()
objects = (lookalike, Derived(), registered)
assert (len(lookalike), lookalike[0], list(lookalike), list(reversed(lookalike))) == (1, "value", ["value"], ["value"])
assert ("value" in lookalike, "other" in lookalike) == (True, False)
assert (lookalike.index("value"), lookalike.count("value"), registered[0]) == (0, 1, "value")
assert [isinstance(each, Sequence) for each in objects] == [False, True, False]
assert [isinstance(each, Mapping) for each in objects] == [False, False, True]
print([isinstance(each, Sequence) for each in objects], [isinstance(each, Mapping) for each in objects])
