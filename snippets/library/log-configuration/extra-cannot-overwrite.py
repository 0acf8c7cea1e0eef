import io
import logging

output = io.StringIO()
logging.basicConfig(format="%(message)s by %(user)s", stream=output)
outcomes = {}
for key in ("name", "message", "user"):
    try:
        outcomes[key] = logging.warning("logged in", extra={key: "ada"})
    except KeyError as error:
        outcomes[key] = error.args[0]
assert outcomes == {
    "name": "Attempt to overwrite 'name' in LogRecord",
    "message": "Attempt to overwrite 'message' in LogRecord",
    "user": None,
}
assert output.getvalue() == "logged in by ada\n"
print(outcomes)
