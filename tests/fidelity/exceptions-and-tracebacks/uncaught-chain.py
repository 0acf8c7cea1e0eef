# shows: explicit and implicit chains are printed
# ends: raised
try:
    try:
        int("x")
    except ValueError as error:
        raise KeyError("k") from error
except KeyError:
    raise RuntimeError("last")
