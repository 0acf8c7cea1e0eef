import sys


def depth(level=1):
    try:
        return depth(level + 1)
    except RecursionError:
        return level


def nested(frames):
    return depth() if frames == 0 else nested(frames - 1)


assert sys.getrecursionlimit() == 1000
reached = depth()
assert 950 < reached <= 1000
assert reached - nested(9) == 10
print(sys.getrecursionlimit())
