import io
import logging

output = io.StringIO()
shop = logging.getLogger("shop")
shop.setLevel(logging.ERROR)
shop.addHandler(logging.StreamHandler(output))
shop.warning("a warning of the shop")
assert output.getvalue() == ""

cart = logging.getLogger("shop.cart")
cart.setLevel(logging.DEBUG)
cart.debug("cart is empty")

written = output.getvalue()
print(repr(written))
assert written in ("", "cart is empty\n")
assert written == ""
