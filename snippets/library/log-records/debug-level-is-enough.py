import contextlib
import io
import logging

logger = logging.getLogger("shop")
logger.setLevel(logging.DEBUG)

screen = io.StringIO()
with contextlib.redirect_stderr(screen):
    logger.debug("cart is empty")

shown = screen.getvalue()
print(repr(shown))
assert shown == "cart is empty\n"
