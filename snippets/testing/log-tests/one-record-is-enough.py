import logging
import unittest

logger = logging.getLogger("shop")
case = unittest.TestCase()


def outcome(*levels):
    try:
        with case.assertLogs("shop", level="ERROR"):
            for level in levels:
                logger.log(level, None)
        return "passed"
    except AssertionError as error:
        return str(error)


outcomes = [outcome(logging.WARNING, logging.ERROR), outcome(logging.WARNING), outcome()]
assert outcomes == ["passed"] + ["no logs of level ERROR or higher triggered on shop"] * 2
print(outcomes)
