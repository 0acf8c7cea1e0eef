import functools
import traceback


def logged(function):
    @functools.wraps(function)
    def wrapper(text):
        return function(text)

    return wrapper


@logged
def parse(text):
    return int(text)


assert (parse.__name__, parse.__code__.co_name) == ("parse", "wrapper")
try:
    parse("x")
except ValueError as error:
    names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
assert names == ["<module>", "wrapper", "parse"]
print(names)
