import io
import logging

streams = [io.StringIO(), io.StringIO()]


def configure(number, level, **settings):
    logging.basicConfig(stream=streams[number], level=level, **settings)
    logging.critical("where does it go?")
    return logging.getLevelName(logging.root.level), [len(stream.getvalue().splitlines()) for stream in streams]


assert configure(0, logging.ERROR) == ("ERROR", [1, 0])
later = configure(1, logging.DEBUG)
assert configure(1, logging.INFO, force=True)[0] == "INFO"
assert streams[0].getvalue().startswith("CRITICAL:root:where does it go?\n")

print(later)
assert later == ("DEBUG", [1, 1])
