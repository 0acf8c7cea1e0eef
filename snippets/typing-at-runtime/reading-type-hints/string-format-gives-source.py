# /// script
# requires-python = ">=3.14"
# ///
from annotationlib import Format, get_annotations


class Order:
    customers: list[Customer]
    total: Money | None


texts = get_annotations(Order, format=Format.STRING)
assert texts == {"customers": "list[Customer]", "total": "Money | None"}
print(texts)
