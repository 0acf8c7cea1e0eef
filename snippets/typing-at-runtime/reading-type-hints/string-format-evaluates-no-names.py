# /// script
# requires-python = ">=3.14"
# ///
from annotationlib import Format, get_annotations


class Order:
    customers: list [ Customer ]
    total: Money | "None"
    size: 0x10


texts = get_annotations(Order, format=Format.STRING)
print(texts)
assert texts == {"customers": "list[Customer]", "total": "Money | 'None'", "size": "16"}
