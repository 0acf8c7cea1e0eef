# /// script
# requires-python = ">=3.11"
# ///
handled = []


def work():
    try:
        raise ExceptionGroup("failures", [ValueError(1), KeyError("k"), ValueError(2), OSError("disk")])
    except* ValueError as part:
        handled.append([repr(error) for error in part.exceptions])
    except* KeyError as part:
        handled.append([repr(error) for error in part.exceptions])


try:
    rest = work()
except ExceptionGroup as error:
    rest = [repr(error) for error in error.exceptions]
assert handled == [["ValueError(1)", "ValueError(2)"], ["KeyError('k')"]]
assert rest == ["OSError('disk')"]
print(handled, rest)
