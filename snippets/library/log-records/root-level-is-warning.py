import logging

levels = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]
passing = [name for name in levels if logging.getLogger().isEnabledFor(getattr(logging, name))]
assert logging.getLevelName(logging.getLogger().level) == "WARNING"
assert passing == ["WARNING", "ERROR", "CRITICAL"]
print(passing)
