# shows: without a handler a warning is printed bare, and info is not
import logging

logging.getLogger("x").warning("bare")
logging.getLogger("x").info("not shown")
assert logging.getLogger("x").handlers == []
assert logging.lastResort.level == logging.WARNING
print("done")
