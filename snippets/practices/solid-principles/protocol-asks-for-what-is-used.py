import io
from typing import Protocol, runtime_checkable


@runtime_checkable
class Readable(Protocol):
    def read(self, size=-1): ...


class Constant:
    def read(self, size=-1):
        return "abc"


def words(source: Readable):
    return source.read().split()


found = [isinstance(thing, Readable) for thing in (Constant(), io.StringIO("a b"), "abc")]
print(found, words(io.StringIO("a b")))
assert found == [True, True, False]
assert (words(Constant()), words(io.StringIO("a b"))) == (["abc"], ["a", "b"])
