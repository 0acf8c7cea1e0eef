# /// script
# requires-python = ">=3.14"
# ///
from annotationlib import Format, call_annotate_function


class Point:
    x: int
    label: Label


assert "__annotations__" not in Point.__dict__
functions = [value for name, value in vars(Point).items() if "annotate" in name and callable(value)]
assert functions == [Point.__annotate__]

as_text = call_annotate_function(Point.__annotate__, Format.STRING)
assert as_text == {"x": "int", "label": "Label"}
Label = str
assert Point.__annotate__(Format.VALUE) == {"x": int, "label": str}
print(as_text, Point.__annotate__(Format.VALUE))

namespace = {}
exec("from __future__ import annotations\nclass Point:\n    x: int", namespace)
assert vars(namespace["Point"])["__annotations__"] == {"x": "int"}
