# shows: a failed assert that is caught, logged and raised again refutes at its own line
# ends: refuted
# line: 7
# assertion: assert x == 2
x = 1
try:
    assert x == 2
except AssertionError:
    print("caught")
    raise
