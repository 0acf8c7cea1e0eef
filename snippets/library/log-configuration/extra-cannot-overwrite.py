import logging

logging.basicConfig(handlers=[logging.NullHandler()])
outcomes = {}
for key in ("name", "message", "user"):
    try:
        logging.warning("logged in", extra={key: "ada"})
        outcomes[key] = "logged"
    except KeyError as error:
        outcomes[key] = error.args[0]
assert outcomes == {
    "name": "Attempt to overwrite 'name' in LogRecord",
    "message": "Attempt to overwrite 'message' in LogRecord",
    "user": "logged",
}
print(outcomes)
