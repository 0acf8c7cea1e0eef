def save():
    try:
        [][7]
    finally:
        {}["handle"]


try:
    save()
    outcome = "nothing raised"
except KeyError as error:
    outcome = (repr(error), repr(error.__context__))
assert outcome == ("KeyError('handle')", "IndexError('list index out of range')")
print(outcome)
