import json


class Point:
    def __init__(self, x):
        self.x = x


def dump(value):
    try:
        return json.dumps(value)
    except TypeError as error:
        return str(error).split(" is ")[0]


point = Point([1, None])
assert dump(point.__dict__) == '{"x": [1, null]}'
assert dump(point) == "Object of type Point"
assert dump(Point(point).__dict__) == "Object of type Point"
print(dump(vars(point)))
