import sys


def negate(flag):
    result = flag
    return result


def without_check():
    negate(True)


def with_check():
    if negate(True):
        raise AssertionError


def covered(test):
    lines = set()

    def tracer(frame, event, argument):
        if frame.f_code.co_name == "negate":
            lines.add(frame.f_lineno - negate.__code__.co_firstlineno)
        return tracer

    before, outcome = sys.gettrace(), "passed"
    sys.settrace(tracer)
    try:
        test()
    except AssertionError:
        outcome = "failed"
    sys.settrace(before)
    return lines, outcome


found = [covered(without_check), covered(with_check)]
assert found == [({0, 1, 2}, "passed"), ({0, 1, 2}, "failed")]
print(found)
