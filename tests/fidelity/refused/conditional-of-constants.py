# shows: a conditional expression between two constants that are both true
# says: always|constant
x = int("1")
assert 1 if x else 2
