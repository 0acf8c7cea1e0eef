import logging
import unittest

logger = logging.getLogger("shop")
own = logging.NullHandler()
logger.addHandler(own)
logger.setLevel(logging.ERROR)


def settings():
    return own in logger.handlers, len(logger.handlers), logger.level, logger.propagate


before = settings()
with unittest.TestCase().assertLogs("shop", level="DEBUG") as logs:
    inside = settings()
    logger.debug(None)

assert before == (True, 1, logging.ERROR, True)
assert inside == (False, 1, logging.DEBUG, False)
assert settings() == before
assert len(logs.records) == 1
print(inside, settings())
