import io
import logging

output = io.StringIO()
shop = logging.getLogger("shop")
shop.setLevel(logging.ERROR)
shop.addHandler(logging.StreamHandler(output))

cart = logging.getLogger("shop.cart")
cart.setLevel(logging.DEBUG)
cart.debug("cart is empty")

written = output.getvalue()
print(repr(written))
assert written == ""
