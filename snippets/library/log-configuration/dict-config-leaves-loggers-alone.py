import logging
import logging.config

logger = logging.getLogger("shop.orders")
assert logging.root.manager.loggerDict["shop.orders"] is logger
assert logger.disabled is False
logging.config.dictConfig({"version": 1})

print("disabled:", logger.disabled)
assert logger.disabled is False
