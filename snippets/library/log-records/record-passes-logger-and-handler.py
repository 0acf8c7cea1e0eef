import io
import logging

logger = logging.getLogger("shop")
everything, errors = io.StringIO(), io.StringIO()
for name, stream, level in (("shop", everything, logging.DEBUG), (None, errors, logging.ERROR)):
    handler = logging.StreamHandler(stream)
    handler.setLevel(level)
    logging.getLogger(name).addHandler(handler)


def log_all(level):
    logger.setLevel(level)
    for number in (logging.DEBUG, logging.INFO, logging.ERROR):
        logger.log(number, "%s at %s", logging.getLevelName(number), logging.getLevelName(level))


log_all(logging.INFO)
assert everything.getvalue().splitlines() == ["INFO at INFO", "ERROR at INFO"]
assert errors.getvalue().splitlines() == ["ERROR at INFO"]

log_all(logging.DEBUG)
assert everything.getvalue().splitlines()[2:] == ["DEBUG at DEBUG", "INFO at DEBUG", "ERROR at DEBUG"]
assert errors.getvalue().splitlines()[1:] == ["ERROR at DEBUG"]
print(everything.getvalue().splitlines(), errors.getvalue().splitlines())
