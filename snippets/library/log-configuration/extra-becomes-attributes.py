import io
import logging

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(user)s: %(message)s")
records = []
logging.getLogger().addFilter(lambda record: records.append(record) or True)

logging.warning("logged in", extra={"user": "ada"})
assert records[0].user == "ada"
assert stream.getvalue() == "ada: logged in\n"
print(stream.getvalue(), end="")
