# shows: a record of the root logger goes to stderr
import logging

logging.warning("to %s", "stderr")
logging.basicConfig(format="%(levelname)s:%(process)d:%(message)s".replace("%(process)d:", ""))
assert logging.getLogger().level == logging.WARNING
print(len(logging.getLogger().handlers))
