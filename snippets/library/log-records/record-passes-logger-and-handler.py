import io
import logging

logger = logging.getLogger("shop")
logger.setLevel(logging.INFO)
everything, errors = io.StringIO(), io.StringIO()
for stream, level in ((everything, logging.DEBUG), (errors, logging.ERROR)):
    handler = logging.StreamHandler(stream)
    handler.setLevel(level)
    logging.getLogger("shop" if stream is everything else None).addHandler(handler)

logger.debug("cart is empty")
logger.info("cart filled")
logger.error("cart lost")
assert everything.getvalue().splitlines() == ["cart filled", "cart lost"]
assert errors.getvalue().splitlines() == ["cart lost"]

logger.setLevel(logging.DEBUG)
logger.debug("cart is empty")
assert everything.getvalue().splitlines()[2:] == ["cart is empty"]
print(everything.getvalue().splitlines(), errors.getvalue().splitlines())
