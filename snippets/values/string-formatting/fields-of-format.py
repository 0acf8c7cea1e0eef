class Point:
    x = 5


text = "{1} {0} {1} {name} {point.x} {data[key]} {items[0]}"
values = {"point": Point(), "data": {"key": "v"}, "items": [7]}
assert text.format("a", "b", name="Ann", **values) == "b a b Ann 5 v 7"
assert "%(name)s %(name)s" % {"name": "Ann"} == "Ann Ann"
try:
    "{} {}".format("a")
except IndexError as error:
    missing = "index 1" in str(error)
assert missing is True
print(text.format("a", "b", name="Ann", **values))
