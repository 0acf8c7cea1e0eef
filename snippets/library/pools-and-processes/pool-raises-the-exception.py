import multiprocessing

with multiprocessing.get_context("fork").Pool() as pool:
    try:
        outcome = pool.apply(int, ("one",))
    except ValueError as error:
        outcome = str(error), type(error.__cause__).__name__

assert outcome == ("invalid literal for int() with base 10: 'one'", "RemoteTraceback")
print(outcome)
