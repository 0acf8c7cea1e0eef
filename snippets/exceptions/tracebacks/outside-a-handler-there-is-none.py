import io
import logging

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(levelname)s %(message)s")

try:
    {}["port"]
except KeyError as error:
    handled = error.args
logging.exception("no port")
assert handled == ("port",)
assert stream.getvalue().splitlines() == ["ERROR no port", "NoneType: None"]
print(stream.getvalue(), end="")
