import logging


class Cart:
    conversions = 0

    def __str__(self):
        Cart.conversions += 1
        return "cart"


records = []
logger = logging.Logger("", logging.INFO)
logger.handle = lambda record: records.append(record.getMessage())
counts = []
for log in (logger.debug, logger.info):
    log("lost: %s", Cart())
    counts.append(Cart.conversions)
    log(f"lost: {Cart()}")
    counts.append(Cart.conversions)
assert counts == [0, 1, 2, 3]
assert records == ["lost: cart", "lost: cart"]
print(counts)
