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

settings["loggers"]["shop"]["handlers"] = ["missing"]
outcome = "nothing raised"
try:
    logging.config.dictConfig(settings)
except ValueError as error:
    outcome = f"ValueError: {error}"

assert stream.getvalue() == "W shop: low on coins\nW bank: low on coins\n"
assert logging.getLogger("bank").handlers[0].stream is stream
assert outcome == "ValueError: Unable to configure logger 'shop'"
print(stream.getvalue() + outcome)
