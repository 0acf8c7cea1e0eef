import functools


class NetworkError(Exception):
    pass


def retry(times, exceptions):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*arguments):
            for left in reversed(range(times)):
                try:
                    return function(*arguments)
                except exceptions:
                    if not left:
                        raise

        return wrapper

    return decorate


def calls_until(*outcomes):
    waiting = list(outcomes)

    @retry(times=3, exceptions=(NetworkError,))
    def fetch():
        outcome = waiting.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    try:
        result = fetch()
    except Exception as error:
        result = repr(error)
    return result, len(outcomes) - len(waiting)


a, b, c = (NetworkError(name) for name in "abc")
assert calls_until(a, b, "page", "unused") == ("page", 3)
assert calls_until(a, b, c, "unused") == ("NetworkError('c')", 3)
assert calls_until(a, TypeError("bug"), "unused") == ("TypeError('bug')", 2)
print(calls_until(a, b, c))
