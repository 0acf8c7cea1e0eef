# shows: an assert whose condition raised was executed
try:
    assert int("x") == 1
except ValueError as error:
    print(error)
