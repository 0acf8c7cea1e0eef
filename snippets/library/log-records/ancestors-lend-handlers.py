import io
import logging

output = io.StringIO()
for name in (None, "shop", "shop.cart"):
    handler = logging.StreamHandler(output)
    handler.setFormatter(logging.Formatter(f"handler of {name or 'root'}: %(message)s"))
    logging.getLogger(name).addHandler(handler)
    logging.getLogger(name).setLevel(logging.CRITICAL)

shop, cart = logging.getLogger("shop"), logging.getLogger("shop.cart")
cart.setLevel(logging.DEBUG)
assert shop.isEnabledFor(logging.ERROR) is False
levels = [logger.level for logger in (cart, shop, logging.getLogger())]
shop.critical("of the parent")
cart.debug("of the child")

assert levels == [logging.DEBUG, logging.CRITICAL, logging.CRITICAL]
assert output.getvalue().splitlines() == [
    "handler of shop: of the parent",
    "handler of root: of the parent",
    "handler of shop.cart: of the child",
    "handler of shop: of the child",
    "handler of root: of the child",
]
print(output.getvalue(), end="")
