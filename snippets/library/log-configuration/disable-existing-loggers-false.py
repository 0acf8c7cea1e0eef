import logging
import logging.config

disabled = []
for setting in (False, True):
    logger = logging.getLogger("bank")
    logging.config.dictConfig({"version": 1, "disable_existing_loggers": setting})
    disabled.append((logger.name, logger.disabled))

assert disabled == [("bank", False), ("bank", True)]
print(disabled)
