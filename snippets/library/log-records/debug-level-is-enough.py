import contextlib
import io
import logging

logger = logging.getLogger("shop")
logger.setLevel(logging.DEBUG)
assert logging.getLogger("shop").isEnabledFor(logging.DEBUG) is True

screen = io.StringIO()
with contextlib.redirect_stderr(screen):
    logger.debug("cart is empty")
    logger.warning("cart is lost")
lines = screen.getvalue().splitlines()
assert lines[-1:] == ["cart is lost"]

logger.addHandler(logging.StreamHandler(screen))
logger.debug("cart is empty")
assert screen.getvalue().splitlines()[-1] == "cart is empty"

print(lines)
assert lines == ["cart is empty", "cart is lost"]
