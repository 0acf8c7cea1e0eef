# shows: without a message the exception has no arguments and no text
# ends: refuted
try:
    x = 1
    assert x == 2
except AssertionError as error:
    print(repr(error), error.args, str(error) == "", vars(error))
