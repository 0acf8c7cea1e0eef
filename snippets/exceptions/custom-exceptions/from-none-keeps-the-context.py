import traceback


def text_of(error):
    return "".join(traceback.format_exception(type(error), error, error.__traceback__))


try:
    try:
        {}["port"]
    except KeyError:
        raise ValueError("no port configured") from None
except ValueError as error:
    kept = repr(error.__context__), error.__cause__, error.__suppress_context__
    text = text_of(error)
    error.__suppress_context__ = False
    full_text = text_of(error)

assert kept == ("KeyError('port')", None, True)
assert ("KeyError" in text, "KeyError" in full_text) == (False, True)
print(kept)
