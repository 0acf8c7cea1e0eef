import io
import logging


class Cart:
    conversions = 0

    def __str__(self):
        Cart.conversions += 1
        return "cart"


output = io.StringIO()
logger = logging.getLogger("shop")
logger.setLevel(logging.INFO)
silent = logging.StreamHandler(output)
silent.setLevel(logging.ERROR)
logger.addHandler(silent)
logger.propagate = False
counts = []

logger.debug("below the logger's level: %s", Cart())
counts.append(Cart.conversions)
logger.info("below the handler's level: %s", Cart())
counts.append(Cart.conversions)
logger.debug(f"below the logger's level: {Cart()}")
counts.append(Cart.conversions)
logger.error("written: %s", Cart())
counts.append(Cart.conversions)

assert counts == [0, 0, 1, 2]
assert output.getvalue() == "written: cart\n"
print(counts)
