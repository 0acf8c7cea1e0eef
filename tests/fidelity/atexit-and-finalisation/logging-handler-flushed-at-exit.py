# shows: logging flushes its handlers at exit
import logging
import logging.handlers
import sys

one = 1
memory = logging.handlers.MemoryHandler(100, target=logging.StreamHandler(sys.stdout))
logging.getLogger().addHandler(memory)
logging.getLogger().warning("kept until the end")
assert one == 1
