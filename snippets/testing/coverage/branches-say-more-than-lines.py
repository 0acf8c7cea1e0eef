import itertools
import sys


def clipped(value):
    if value:
        value = None
    return value


def path(value):
    lines = []

    def tracer(frame, event, argument):
        lines.append(frame.f_lineno - clipped.__code__.co_firstlineno)
        return tracer

    before = sys.gettrace()
    sys.settrace(tracer)
    result = clipped(value)
    sys.settrace(before)
    assert result is (None if value else value)
    return lines


taken, skipped = path(True), path(False)
assert sorted(set(taken)) == [0, 1, 2, 3]
assert set(skipped) < set(taken)
assert set(itertools.pairwise(skipped)) - set(itertools.pairwise(taken)) == {(1, 3)}
print(taken, skipped)
