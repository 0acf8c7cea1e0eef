import types


class Point:
    pass


view = Point.__dict__
try:
    view["dimensions"] = 2
except TypeError as error:
    refused = str(error)
assert refused == "'mappingproxy' object does not support item assignment"
Point.dimensions = 3

assert type(view) is types.MappingProxyType
assert view["dimensions"] == 3
print(type(view).__name__)
