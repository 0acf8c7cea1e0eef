import logging


class Cart:
    conversions = 0

    def __str__(self):
        Cart.conversions += 1
        return "cart"


logger = logging.Logger("shop", logging.INFO)
logger.addHandler(logging.NullHandler())
counts = []
logger.debug("lost: %s", Cart())
counts.append(Cart.conversions)
logger.debug(f"lost: {Cart()}")
counts.append(Cart.conversions)
assert counts == [0, 1]
print(counts)
