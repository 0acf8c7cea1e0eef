import io
import logging


class Cart:
    conversions = 0

    def __str__(self):
        Cart.conversions += 1
        return "cart"


def conversions(level, logger_level, handler_level):
    Cart.conversions = 0
    output = io.StringIO()
    logger = logging.Logger("shop", logger_level)
    handler = logging.StreamHandler(output)
    handler.setLevel(handler_level)
    logger.addHandler(handler)
    logger.log(level, "lost: %s", Cart())
    return Cart.conversions, output.getvalue()


assert conversions(logging.DEBUG, logging.INFO, logging.DEBUG) == (0, "")
assert conversions(logging.INFO, logging.INFO, logging.ERROR) == (0, "")
assert conversions(logging.ERROR, logging.INFO, logging.ERROR) == (1, "lost: cart\n")
print(conversions(logging.DEBUG, logging.INFO, logging.DEBUG))
