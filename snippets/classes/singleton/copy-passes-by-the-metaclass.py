import copy
import pickle


class Singleton(type):
    _instances = {}

    def __call__(cls):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__()
        return cls._instances[cls]


class ByMetaclass(metaclass=Singleton):
    pass


class ByNew:
    _instance = None

    def __new__(cls):
        cls._instance = cls._instance or super().__new__(cls)
        return cls._instance


def through_pickle(value, protocol=None):
    return pickle.loads(pickle.dumps(value, protocol))


first, second = ByMetaclass(), ByNew()
assert (ByMetaclass() is first, ByNew() is second) == (True, True)
copies = [(copy.copy(one) is one, through_pickle(one) is one) for one in (first, second)]
assert copies == [(False, False), (True, True)]
assert type(copy.copy(first)) is ByMetaclass
# The protocols 0 and 1 call `object.__new__` instead of `__new__` of the class.
assert [through_pickle(second, protocol) is second for protocol in range(4)] == [False, False, True, True]
assert type(second) is ByNew
print(copies)
