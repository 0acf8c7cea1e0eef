import traceback


def names(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


def outer():
    middle()


def middle():
    try:
        inner()
    except ValueError as error:
        seen.append(names(error))
        raise


def inner():
    raise ValueError


seen = []
try:
    outer()
except ValueError as error:
    seen.append(names(error))

assert seen == [["middle", "inner"], ["<module>", "outer", "middle", "inner"]]
print(*seen, sep="\n")
