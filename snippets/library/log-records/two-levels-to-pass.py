import contextlib
import io
import logging

logger = logging.getLogger("shop")
logger.setLevel(logging.INFO)

screen = io.StringIO()
with contextlib.redirect_stderr(screen):
    logger.info("no handler, info")
    logger.warning("no handler, warning")

everything, errors = io.StringIO(), io.StringIO()
verbose = logging.StreamHandler(everything)
verbose.setLevel(logging.DEBUG)
verbose.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
terse = logging.StreamHandler(errors)
terse.setLevel(logging.ERROR)
logger.addHandler(verbose)
logger.addHandler(terse)

logger.debug("cart is empty")
logger.info("cart filled")
logger.error("cart lost")

assert logging.lastResort.level == logging.WARNING
assert screen.getvalue() == "no handler, warning\n"
assert everything.getvalue() == "shop INFO cart filled\nshop ERROR cart lost\n"
assert errors.getvalue() == "cart lost\n"
print(everything.getvalue(), end="")
