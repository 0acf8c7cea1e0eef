import multiprocessing


def fail():
    raise ValueError(lambda: "cannot be pickled")


with multiprocessing.get_context("fork").Pool() as pool:
    try:
        outcome = pool.apply(int, ("one",))
    except ValueError as error:
        outcome = str(error), type(error.__cause__).__name__
    try:
        pool.apply(fail)
    except multiprocessing.pool.MaybeEncodingError as error:
        reason = "cannot be pickled" not in str(error), "lambda" in str(error)

assert reason == (True, True)
assert outcome == ("invalid literal for int() with base 10: 'one'", "RemoteTraceback")
print(outcome)
