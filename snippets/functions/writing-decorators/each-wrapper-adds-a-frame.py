import functools
import sys


def layer(function):
    @functools.wraps(function)
    def wrapper():
        return function()

    return wrapper


def frames():
    frame, names = sys._getframe(), []
    while frame is not None:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


decorated = layer(layer(frames))
assert decorated.__name__ == "frames"
assert decorated()[:3] == ["frames", "wrapper", "wrapper"]
assert len(decorated()) == len(frames()) + 2
print(decorated()[:3])
