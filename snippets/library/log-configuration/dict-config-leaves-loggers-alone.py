import logging
import logging.config

logger = logging.getLogger("shop.orders")
logging.config.dictConfig({"version": 1})

print("disabled:", logger.disabled)
assert logger.disabled is False
