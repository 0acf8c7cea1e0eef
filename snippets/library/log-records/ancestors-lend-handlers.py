import io
import logging

output = io.StringIO()
for name in (None, "shop", "shop.cart"):
    handler = logging.StreamHandler(output)
    handler.setFormatter(logging.Formatter(f"handler of {name or 'root'}: %(message)s"))
    logging.getLogger(name).addHandler(handler)
    logging.getLogger(name).setLevel(logging.CRITICAL)

cart = logging.getLogger("shop.cart")
cart.setLevel(logging.DEBUG)
cart.debug("first")
logging.getLogger("shop").propagate = False
cart.debug("second")

lines = output.getvalue().splitlines()
assert lines == [
    "handler of shop.cart: first",
    "handler of shop: first",
    "handler of root: first",
    "handler of shop.cart: second",
    "handler of shop: second",
]
print(*lines, sep="\n")
