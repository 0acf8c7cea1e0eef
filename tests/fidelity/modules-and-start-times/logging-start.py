# shows: the first record's relativeCreated counts from the snippet's own import
import logging

records = []
handler = logging.Handler()
handler.emit = records.append
logger = logging.getLogger("mine")
logger.addHandler(handler)
logger.warning("first")
assert 0 <= records[0].relativeCreated < 5000
print(logger.name)
