# /// script
# requires-python = ">=3.14"
# ///
from annotationlib import Format, ForwardRef, get_annotations


class Order:
    customer: Customer
    count: int


hints = get_annotations(Order, format=Format.FORWARDREF)

assert type(hints["customer"]) is ForwardRef
assert hints["customer"].__forward_arg__ == "Customer"
assert hints["count"] is int
print(hints["customer"].__forward_arg__, hints["count"])
