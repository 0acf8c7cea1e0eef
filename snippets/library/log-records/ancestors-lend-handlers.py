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
enabled = [logger.isEnabledFor(logging.DEBUG) for logger in (cart, shop, logging.getLogger())]
cart.debug("of the child")
shop.debug("of the parent")

assert enabled == [True, False, False]
lines = output.getvalue().splitlines()
assert lines == [f"handler of {name}: of the child" for name in ("shop.cart", "shop", "root")]
print(*lines, sep="\n")
