import io
import logging

logging.basicConfig(stream=io.StringIO(), level=logging.ERROR)
assert (logging.root.level, len(logging.root.handlers)) == (logging.ERROR, 1)
later = io.StringIO()
logging.basicConfig(stream=later, level=logging.DEBUG)
logging.error("where does it go?")

print(logging.getLevelName(logging.root.level), repr(later.getvalue()))
first = logging.root.handlers[0].stream
assert first.getvalue() + later.getvalue() == "ERROR:root:where does it go?\n"
assert (later.getvalue() != "") is (logging.root.level == logging.DEBUG)
assert logging.root.level == logging.DEBUG
