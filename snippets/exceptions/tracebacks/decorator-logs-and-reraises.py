import functools

log = []


def log_errors(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except Exception as error:
            log.append((function.__name__, error))
            raise

    return wrapper


@log_errors
def parse(text):
    return int(text)


result = parse("42")
try:
    parse("x")
except ValueError as error:
    same = error is log[0][1]

assert (result, len(log), same) == (42, 1, True)
assert (parse.__name__, log[0][0]) == ("parse", "parse")
print(result, log, same)
