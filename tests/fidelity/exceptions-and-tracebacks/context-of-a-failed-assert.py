# shows: the context of a failed assert is the handled exception
# ends: refuted
x = 1
try:
    try:
        int("x")
    except ValueError:
        assert x == 2
except AssertionError as error:
    print(type(error.__context__).__name__, error.__cause__, error.__suppress_context__)
