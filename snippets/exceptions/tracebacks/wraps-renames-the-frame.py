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


try:
    parse("x")
except ValueError as error:
    names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
assert (parse.__name__, names[0], names[-1], len(names)) == ("parse", "<module>", "parse", 3)
print(names)
assert names == ["<module>", "parse", "parse"]
