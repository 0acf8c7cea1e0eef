import io
import logging

stream = io.StringIO()
logging.basicConfig(stream=stream, format="%(levelname)s %(message)s")


def logged(action):
    stream.seek(0)
    stream.truncate()
    action()
    return stream.getvalue().splitlines()


try:
    {}["port"]
except KeyError as error:
    plain = logged(lambda: logging.error(error))
    by_exception = logged(lambda: logging.exception("no port"))
    by_argument = logged(lambda: logging.warning("no port", exc_info=True))

assert plain == ["ERROR 'port'"]
assert by_exception[:2] == ["ERROR no port", "Traceback (most recent call last):"]
assert by_argument[:2] == ["WARNING no port", "Traceback (most recent call last):"]
assert by_exception[-1] == by_argument[-1] == "KeyError: 'port'"
print(plain, by_exception[0], by_exception[-1])
