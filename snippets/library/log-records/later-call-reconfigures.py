import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.WARNING)
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG)

level = logging.getLevelName(logging.getLogger().level)
print(level)
assert level == "DEBUG"
