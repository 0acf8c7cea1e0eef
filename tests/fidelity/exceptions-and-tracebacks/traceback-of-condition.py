# shows: the traceback of a raising condition has the file's frames only
import traceback


def f():
    raise ValueError("inner")


try:
    assert f() == 1
except ValueError as error:
    names = [(s.name, s.lineno) for s in traceback.extract_tb(error.__traceback__)]
assert names == [("<module>", 10), ("f", 6)]
print(names)
