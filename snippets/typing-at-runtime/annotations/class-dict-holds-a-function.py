# /// script
# requires-python = ">=3.14"
# ///
from annotationlib import Format


class Point:
    x: int


def scale(factor: float):
    pass


computed = [Point.__annotate__(Format.VALUE), scale.__annotate__(Format.VALUE)]
assert computed == [{"x": int}, {"factor": float}]
assert "__annotations__" not in Point.__dict__
print(computed)
