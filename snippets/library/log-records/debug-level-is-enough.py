import contextlib
import io
import logging

logger = logging.getLogger("shop")
logger.setLevel(logging.DEBUG)

screen = io.StringIO()
with contextlib.redirect_stderr(screen):
    logger.debug("cart is empty")
    logger.warning("cart is lost")

lines = screen.getvalue().splitlines()
print(lines)
assert lines == ["cart is empty", "cart is lost"]
