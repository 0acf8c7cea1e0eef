import io
import logging
import logging.config

stream = io.StringIO()
settings = {
    "version": 1,
    "formatters": {"short": {"format": "{levelname:.1} {name}: {message}", "style": "{"}},
    "handlers": {
        "memory": {"class": "logging.StreamHandler", "stream": stream, "formatter": "short", "level": "WARNING"}
    },
    "loggers": {name: {"handlers": ["memory"], "propagate": False} for name in ("shop", "bank")},
}
logging.config.dictConfig(settings)
for name in ("shop", "bank"):
    logging.getLogger(name).warning("low on %s", "coins")
    logging.getLogger(name).info("not shown")

handlers = [logging.getLogger(name).handlers for name in ("shop", "bank")]
shared = len(handlers[0]), handlers[0][0] is handlers[1][0]

settings["loggers"]["shop"]["handlers"] = ["missing"]
try:
    logging.config.dictConfig(settings)
    outcome = "nothing raised"
except ValueError as error:
    outcome = f"ValueError: {error}"

assert stream.getvalue() == "W shop: low on coins\nW bank: low on coins\n"
assert shared == (1, True)
assert outcome == "ValueError: Unable to configure logger 'shop'"
print(stream.getvalue() + outcome)
