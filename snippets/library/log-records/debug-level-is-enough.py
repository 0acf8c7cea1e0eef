import contextlib
import io
import logging

logger = logging.getLogger("shop")
logger.setLevel(logging.DEBUG)


def printed():
    screen = io.StringIO()
    with contextlib.redirect_stderr(screen):
        logger.debug("cart is empty")
        logger.warning("cart is lost")
    return screen.getvalue().splitlines()


lines = printed()
logging.lastResort.setLevel(logging.DEBUG)
assert printed() == ["cart is empty", "cart is lost"]
assert logging.root.manager.loggerDict["shop"].handlers == []

print(lines)
assert lines == ["cart is empty", "cart is lost"]
