import logging

cart = logging.getLogger("shop.cart")
levels = [logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL]
by_default = [cart.isEnabledFor(level) for level in levels]

shop = logging.getLogger("shop")
shop.setLevel(logging.INFO)
items = logging.getLogger("shop.cart.items")
inherited = [logging.getLevelName(logger.getEffectiveLevel()) for logger in (cart, items)]

assert logging.getLogger("shop.cart") is cart
assert [cart.level, items.level] == [logging.NOTSET] * 2
assert logging.getLevelName(logging.getLogger().level) == "WARNING"
assert by_default == [False, False, True, True, True]
assert inherited == ["INFO", "INFO"]
print(by_default, inherited)
