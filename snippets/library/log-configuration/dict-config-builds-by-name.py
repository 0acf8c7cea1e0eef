import io
import logging
import logging.config

stream = io.StringIO()
logging.config.dictConfig(
    {
        "version": 1,
        "formatters": {"short": {"format": "{levelname:.1} {name}: {message}", "style": "{"}},
        "handlers": {
            "memory": {"class": "logging.StreamHandler", "stream": stream, "formatter": "short", "level": "WARNING"}
        },
        "loggers": {"shop": {"handlers": ["memory"], "level": "INFO"}},
    }
)
shop = logging.getLogger("shop")
shop.warning("low on %s", "coins")
assert stream.getvalue() == "W shop: low on coins\n"

assert (shop.level, shop.handlers[0].level) == (logging.INFO, logging.WARNING)
shop.handlers[0].setLevel(logging.DEBUG)
shop.info("door opened")
assert stream.getvalue().splitlines()[1:] == ["I shop: door opened"]
print(stream.getvalue(), end="")
