import io
import logging


class Cart:
    conversions = []

    def __str__(self):
        Cart.conversions.append("converted")
        return "cart"


def logged(level, logger_level, handler_level):
    Cart.conversions.clear()
    output = io.StringIO()
    logger = logging.Logger("", logger_level)
    handler = logging.StreamHandler(output)
    handler.setLevel(handler_level)
    logger.addHandler(handler)
    logger.log(level, "lost: %s", Cart())
    return len(Cart.conversions), output.getvalue()


assert logged(logging.ERROR, logging.INFO, logging.ERROR) == (1, "lost: cart\n")
assert logged(logging.DEBUG, logging.INFO, logging.DEBUG) == (0, "")
assert logged(logging.INFO, logging.INFO, logging.ERROR) == (0, "")
print(logged(logging.DEBUG, logging.INFO, logging.DEBUG))
