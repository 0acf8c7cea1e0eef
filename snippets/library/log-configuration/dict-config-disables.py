import logging
import logging.config

settings = {"version": 1, "root": {"level": "INFO"}, "loggers": {"shop": {"level": "INFO"}}}
early = [logging.getLogger(name) for name in ("shop.orders", "bank")]

logging.config.dictConfig({**settings, "disable_existing_loggers": False})
states = [[logger.disabled for logger in early]]
logging.config.dictConfig(settings)
states.append([logger.disabled for logger in early])
late = logging.getLogger("late")

assert states == [[False, False], [False, True]]
assert late.disabled == False
print(states, late.disabled)
