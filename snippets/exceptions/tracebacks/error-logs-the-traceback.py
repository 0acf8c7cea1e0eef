import io
import logging

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(levelname)s %(message)s")

try:
    {}["port"]
except KeyError as error:
    logging.error(error)

print(stream.getvalue(), end="")
assert ("Traceback" in stream.getvalue()) == True
