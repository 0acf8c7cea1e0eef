import logging

names = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
assert [getattr(logging, name) for name in names] == [10, 20, 30, 40, 50]
logger = logging.getLogger("shop")
passing = {}
for name in names:
    logger.setLevel(name)
    passing[name] = sum(logger.isEnabledFor(getattr(logging, other)) for other in names)
assert list(passing.values()) == [5, 4, 3, 2, 1]
logger.setLevel(25)
assert [logger.isEnabledFor(level) for level in (logging.INFO, logging.WARNING)] == [False, True]
print(passing)
