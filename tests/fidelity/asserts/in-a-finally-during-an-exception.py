# shows: an assert in a finally clause while an exception passes
try:
    try:
        raise KeyError("k")
    finally:
        assert len("k") == 1
        print("finally")
except KeyError as error:
    print(repr(error))
