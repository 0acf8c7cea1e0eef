import logging.config

settings = {"version": 1, "loggers": {"shop": {"handlers": ["memory"]}}}


def outcome_of(handlers):
    try:
        logging.config.dictConfig({**settings, "handlers": handlers})
    except ValueError as error:
        return f"{error}: {error.__cause__.__cause__!r}"
    return [type(handler).__name__ for handler in logging.getLogger("shop").handlers]


assert outcome_of({}) == "Unable to configure logger 'shop': KeyError('memory')"
assert outcome_of({"memory": {"class": "logging.NullHandler"}}) == ["NullHandler"]
print(outcome_of({}))
