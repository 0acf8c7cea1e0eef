import sys


def comprehended(items):
    return [item + 1 for item in items]


def looped(items):
    result = []
    for item in items:
        result.append(item + 1)
    return result


def calls_of_c_functions(function):
    called = []

    def note(frame, event, argument):
        if event == "c_call" and argument is not sys.setprofile:
            called.append(argument.__name__)

    sys.setprofile(note)
    result = function([1, 2, 3])
    sys.setprofile(None)
    assert result == [2, 3, 4]
    return called


assert calls_of_c_functions(comprehended) == []
assert calls_of_c_functions(looped) == ["append"] * 3
print(calls_of_c_functions(looped))
