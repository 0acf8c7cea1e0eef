def make(has_price):
    class Item:
        if has_price:
            price = 3

    return Item


by_call = type("Item", (), {"price": 3})
attributes = [getattr(cls, "price", None) for cls in (make(True), make(False), by_call)]

assert attributes == [3, None, 3]
assert make(True) is not make(True)
assert [type(cls) for cls in (make(True), by_call)] == [type, type]
print(attributes)
