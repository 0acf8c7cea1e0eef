from operator import attrgetter, itemgetter, methodcaller

pairs = [("b", 2), ("a", 3), ("c", 1)]
assert sorted(pairs, key=itemgetter(1)) == [("c", 1), ("b", 2), ("a", 3)]
assert itemgetter(1, 0)(("b", 2)) == (2, "b")
assert attrgetter("real", "imag")(3 + 4j) == (3.0, 4.0)
assert methodcaller("replace", "-", "+")("a-b-c") == "a+b+c"
print(itemgetter(1, 0)(("b", 2)))
