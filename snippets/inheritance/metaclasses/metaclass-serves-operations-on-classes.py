class Registry(type):
    def __len__(cls):
        return 5

    def __iter__(cls):
        return iter([cls.__name__])


class Counted(metaclass=Registry):
    def __len__(self):
        return 1

    def __iter__(self):
        return iter([self.__class__.__name__, 1])


class Plain:
    def __len__(self):
        return 1


def outcome(thing):
    try:
        return len(thing)
    except TypeError as error:
        return str(error)


assert [outcome(thing) for thing in (Counted, Counted(), Plain())] == [5, 1, 1]
assert outcome(Plain) == "object of type 'type' has no len()"
assert (list(Counted), list(Counted())) == (["Counted"], ["Counted", 1])
print(outcome(Counted), outcome(Plain))
