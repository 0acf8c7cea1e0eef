import logging

cart = logging.getLogger("shop.cart")
assert logging.getLogger("shop.cart") is cart
assert logging.getLogger("shop").getChild("cart") is cart
assert logging.getLogger("shop") is not cart
print(cart)
