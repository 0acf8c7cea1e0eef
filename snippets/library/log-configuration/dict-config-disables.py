import logging
import logging.config

early = {name: logging.getLogger(name) for name in ("shop", "shop.orders", "bank")}
before = [logger.disabled for logger in early.values()]
logging.config.dictConfig({"version": 1, "root": {"level": "INFO"}, "loggers": {"shop": {"level": "ERROR"}}})
disabled = {name: logger.disabled for name, logger in early.items()}

assert before == [False, False, False]
assert (logging.root.level, early["shop"].level) == (logging.INFO, logging.ERROR)
assert disabled == {"shop": False, "shop.orders": False, "bank": True}
assert logging.getLogger("made later").disabled is False
print(disabled)
