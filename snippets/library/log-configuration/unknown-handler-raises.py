import logging.config

settings = {
    "version": 1,
    "handlers": {"memory": {"class": "logging.NullHandler"}},
    "loggers": {"shop": {"handlers": ["missing"]}},
}
try:
    logging.config.dictConfig(settings)
    outcome = "configured"
except ValueError as error:
    outcome = f"{error}: {error.__cause__.__cause__!r}"
assert outcome == "Unable to configure logger 'shop': KeyError('missing')"
print(outcome)
