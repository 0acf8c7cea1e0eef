import traceback


def outer():
    return middle()


def middle():
    try:
        inner()
    except ValueError as error:
        return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


def inner():
    raise ValueError


names = outer()
assert names == ["middle", "inner"]
print(names)
assert names == ["<module>", "outer", "middle", "inner"]
