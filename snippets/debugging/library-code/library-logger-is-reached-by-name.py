import io
import logging
import types

library = types.ModuleType("library")
exec(
    "import logging\nlogger = logging.getLogger(__name__)\nlogger.addHandler(logging.NullHandler())\n"
    "def fetch(url):\n    logger.debug('fetching %s', url)\n    return 200\n",
    library.__dict__,
)
stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(name)s %(message)s")
library.fetch("first")
silent = stream.getvalue()
logging.getLogger("library").setLevel(logging.DEBUG)
library.fetch("second")
logging.getLogger("other").debug("not asked for")
assert silent == ""
assert stream.getvalue() == "library fetching second\n"
print(stream.getvalue(), end="")
