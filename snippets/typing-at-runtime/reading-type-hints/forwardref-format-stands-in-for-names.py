# /// script
# requires-python = ">=3.14"
# ///
from annotationlib import Format, ForwardRef, get_annotations


class Order:
    customer: Customer
    customers: list[Customer]
    total: Money | None
    count: int


hints = get_annotations(Order, format=Format.FORWARDREF)
parts = [hints["customer"], *hints["customers"].__args__, hints["total"]]
print([part.__forward_arg__ for part in parts], hints["count"])
assert {type(part) for part in parts} == {ForwardRef}
assert [part.__forward_arg__ for part in parts] == ["Customer", "Customer", "Money | None"]
assert hints["customers"].__origin__ is list and hints["count"] is int
