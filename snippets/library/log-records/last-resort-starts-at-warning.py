import contextlib
import io
import logging

logger = logging.getLogger("shop")
logger.setLevel(logging.DEBUG)


def seen():
    screen = io.StringIO()
    with contextlib.redirect_stderr(screen):
        for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR):
            logger.log(level, logging.getLevelName(level))
    return screen.getvalue().split()


assert logging.root.manager.loggerDict["shop"].hasHandlers() is False
assert seen() == ["WARNING", "ERROR"]
logging.lastResort.setLevel(logging.DEBUG)
assert seen() == ["DEBUG", "INFO", "WARNING", "ERROR"]
print(seen()[2:])
