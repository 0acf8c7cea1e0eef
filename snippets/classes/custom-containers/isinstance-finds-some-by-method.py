from collections.abc import Collection, Container, Iterable, Sequence, Sized


class Box:
    def __len__(self):
        raise NotImplementedError

    def __getitem__(self, index):
        raise NotImplementedError

    def __contains__(self, item):
        raise NotImplementedError


class Full(Box):
    def __iter__(self):
        raise NotImplementedError


def kinds(thing):
    return [abstract.__name__ for abstract in (Sized, Container, Iterable, Collection, Sequence) if isinstance(thing, abstract)]


assert kinds(Box()) == ["Sized", "Container"]
assert kinds(Full()) == ["Sized", "Container", "Iterable", "Collection"]
Sequence.register(Box)
assert kinds(Box()) == ["Sized", "Container", "Iterable", "Collection", "Sequence"]
assert hasattr(Box, "count") is False
print(kinds(Full()))
