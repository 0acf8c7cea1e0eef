from contextlib import suppress


def outcome(error, contained):
    try:
        with suppress(contained):
            raise error
    except BaseException as caught:
        return type(caught).__name__
    return "contained"


errors = [OSError(), RecursionError(), SystemExit(), KeyboardInterrupt()]
assert [outcome(error, Exception) for error in errors] == ["contained", "contained", "SystemExit", "KeyboardInterrupt"]
assert [outcome(error, BaseException) for error in errors] == ["contained"] * 4
print(outcome(SystemExit(), Exception))
