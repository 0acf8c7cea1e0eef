import logging
import unittest

logging.getLogger("audit").propagate = False
logging.getLogger("shop").setLevel(logging.ERROR)
loggers = [logging.getLogger(name) for name in ("shop.till", "audit.users")]
captured = {}
for listener in (None, "audit"):
    with unittest.TestCase().assertLogs(listener) as logs:
        for logger in loggers:
            logger.warning("low")
            logger.error("failed")
    captured[listener] = logs.output
assert captured == {
    None: ["ERROR:shop.till:failed"],
    "audit": ["WARNING:audit.users:low", "ERROR:audit.users:failed"],
}
print(captured)
