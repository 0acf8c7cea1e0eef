import io
import logging

output = io.StringIO()
shop = logging.getLogger("shop")
shop.setLevel(logging.ERROR)
shop.addHandler(logging.StreamHandler(output))
shop.error("an error of the shop")
assert shop.isEnabledFor(logging.WARNING) is False

cart = logging.getLogger("shop.cart")
cart.setLevel(logging.DEBUG)
cart.debug("cart is empty")

written = output.getvalue().splitlines()
assert written[0] == "an error of the shop"
assert written[1:] in ([], ["cart is empty"])

print(written)
assert written == ["an error of the shop"]
