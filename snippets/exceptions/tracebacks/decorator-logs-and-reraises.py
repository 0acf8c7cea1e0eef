import functools

log = []


def log_errors(function):
    @functools.wraps(function)
    def wrapper(text, /, **options):
        try:
            return function(text, **options)
        except Exception as error:
            log.append((function.__name__, error))
            raise

    return wrapper


@log_errors
def parse(text, base=10):
    return int(text, base)


assert parse("ff", base=16) == 255
assert log == []
try:
    parse("x")
    outcome = "nothing raised"
except ValueError as error:
    outcome = error

assert log == [("parse", outcome)]
assert parse.__name__ == "parse"
print(log)
