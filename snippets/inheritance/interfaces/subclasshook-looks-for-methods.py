from collections.abc import Iterable, Sized


class Both:
    def __len__(self):
        return 1

    def __iter__(self):
        return iter(["key"])


class OnlyLen:
    def __len__(self):
        return 1


class Neither:
    pass


objects = (Both(), OnlyLen(), Neither())
assert [isinstance(each, Sized) for each in objects] == [True, True, False]
assert [isinstance(each, Iterable) for each in objects] == [True, False, False]
assert ["__subclasshook__" in vars(each) for each in (Sized, Iterable)] == [True, True]
assert (len(Both()), list(Both()), len(OnlyLen())) == (1, ["key"], 1)
print([isinstance(each, Sized) for each in objects], [isinstance(each, Iterable) for each in objects])
