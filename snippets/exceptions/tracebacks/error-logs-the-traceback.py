import io
import logging

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(levelname)s %(message)s")

try:
    {}["port"]
except KeyError as error:
    logging.error(error)

lines = stream.getvalue().splitlines()
assert lines == ["ERROR 'port'"]
print(*lines, sep="\n")
assert lines.count("Traceback (most recent call last):") == 1
