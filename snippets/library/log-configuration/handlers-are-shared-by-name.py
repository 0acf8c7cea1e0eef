import logging
import logging.config

logging.config.dictConfig(
    {
        "version": 1,
        "handlers": {name: {"class": "logging.NullHandler"} for name in ("memory", "other")},
        "loggers": {"shop": {"handlers": ["memory"]}, "bank": {"handlers": ["memory", "other"]}},
    }
)
shop, bank = logging.getLogger("shop").handlers, logging.getLogger("bank").handlers
assert (len(shop), len(bank)) == (1, 2)
assert [handler is shop[0] for handler in bank] == [True, False]
print([handler is shop[0] for handler in bank])
