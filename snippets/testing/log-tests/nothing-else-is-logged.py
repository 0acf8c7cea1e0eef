import logging
import unittest

logger = logging.getLogger("shop")


def outcome(*levels):
    try:
        with unittest.TestCase().assertLogs("shop", level="ERROR"):
            for level in levels:
                logger.log(level, None)
        return "passed"
    except AssertionError:
        return "failed"


outcomes = {
    "errors": outcome(logging.ERROR),
    "warnings": outcome(logging.WARNING),
    "both": outcome(logging.WARNING, logging.ERROR),
}
print(outcomes)
assert outcomes == {"errors": "passed", "warnings": "failed", "both": outcomes["both"]}
assert outcomes["both"] == "failed"
