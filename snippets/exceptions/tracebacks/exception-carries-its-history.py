import io
import logging
import traceback

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(levelname)s %(message)s")


def load():
    try:
        {}["port"]
    except KeyError:
        raise ValueError("no port")


try:
    load()
except ValueError as error:
    lines = [(frame.name, frame.line) for frame in traceback.extract_tb(error.__traceback__)]
    context = repr(error.__context__)
    logging.exception("not started")

assert lines == [("<module>", "load()"), ("load", 'raise ValueError("no port")')]
assert context == "KeyError('port')"
logged = stream.getvalue().splitlines()
assert logged[0] == "ERROR not started"
assert [line for line in logged if "Error: " in line] == ["KeyError: 'port'", "ValueError: no port"]
assert logged.count("Traceback (most recent call last):") == 2
print(logged[0], logged[-1], context)
