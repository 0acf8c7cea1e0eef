from operator import itemgetter

row = {"name": "Ada", "year": 1815, "city": "London"}
assert itemgetter("name")(row) == "Ada"
assert itemgetter("year", "city")(row) == (1815, "London")
assert itemgetter(0, -1)("abc") == ("a", "c")
assert itemgetter(slice(1, None))("abc") == "bc"
people = [("Bob", 30), ("Ada", 30), ("Cid", 20)]
assert sorted(people, key=itemgetter(1, 0)) == [("Cid", 20), ("Ada", 30), ("Bob", 30)]
