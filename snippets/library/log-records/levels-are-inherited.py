import logging

names = ("shop", "shop.cart", "shop.cart.items", "bank")
logging.getLogger("shop").setLevel(logging.INFO)
logging.getLogger("shop.cart.items").setLevel(logging.ERROR)
levels = {name: logging.getLevelName(logging.getLogger(name).getEffectiveLevel()) for name in names}

assert logging.getLogger("shop.cart").level == logging.NOTSET
assert levels == {"shop": "INFO", "shop.cart": "INFO", "shop.cart.items": "ERROR", "bank": "WARNING"}
print(levels)
