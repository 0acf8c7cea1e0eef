import io
from typing import Protocol, runtime_checkable


@runtime_checkable
class Readable(Protocol):
    def read(self): ...


class Constant:
    def read(self):
        return "abc"


def words(source: Readable):
    return source.read().split()


text = io.StringIO("a b")
fits = [isinstance(thing, Readable) for thing in (Constant(), text, str())]
found = [words(Constant()), words(text)]
print(fits, found)
assert fits == [True, True, False]
assert found == [["abc"], ["a", "b"]]
assert Readable not in Constant.__mro__ + io.StringIO.__mro__
