from operator import attrgetter, methodcaller
from types import SimpleNamespace

point = SimpleNamespace(x=1, origin=SimpleNamespace(x=5))
assert attrgetter("origin.x")(point) == 5
assert attrgetter("x", "origin.x")(point) == (1, 5)
assert list(map(methodcaller("split", ",", 1), ["a,b,c", "d"])) == [["a", "b,c"], ["d"]]
