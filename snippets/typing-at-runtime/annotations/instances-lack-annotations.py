# /// script
# requires-python = ">=3.14"
# ///
class Point:
    x: int


namespace = {}
exec("from __future__ import annotations\nclass Late:\n    x: int", namespace)


def outcome(instance):
    try:
        return instance.__annotations__
    except AttributeError as error:
        return str(error)


assert Point.__annotations__ == {"x": int}
assert outcome(Point()) == "'Point' object has no attribute '__annotations__'"
assert outcome(namespace["Late"]()) == {"x": "int"}
print(outcome(Point()))
