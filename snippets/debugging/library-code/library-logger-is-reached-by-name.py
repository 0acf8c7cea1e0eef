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
assert (library.fetch("first"), stream.getvalue()) == (200, "")
logging.getLogger("library").setLevel(logging.DEBUG)
assert (library.fetch("second"), stream.getvalue()) == (200, "library fetching second\n")
print(stream.getvalue(), end="")
