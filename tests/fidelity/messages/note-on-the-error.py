# shows: a note on an AssertionError that is raised again stands below it
# python: >=3.11
# ends: refuted
x = 1
try:
    assert x == 2, "text"
except AssertionError as error:
    error.add_note("a note")
    raise
