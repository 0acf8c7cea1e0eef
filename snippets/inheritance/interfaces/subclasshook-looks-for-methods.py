from collections.abc import Iterable, Mapping, Sequence, Sized


class Looks:
    def __len__(self):
        return 1

    def __iter__(self):
        return iter(["key"])

    def __getitem__(self, key):
        return "value"

    def __contains__(self, key):
        return True


abcs = (Sized, Iterable, Sequence, Mapping)
assert [isinstance(Looks(), each) for each in abcs] == [True, True, False, False]
assert ["__subclasshook__" in vars(each) for each in abcs] == [True, True, False, False]
print({each.__name__: isinstance(Looks(), each) for each in abcs})
