def save():
    try:
        1 / 0
    finally:
        {}["handle"]


outcome = "nothing raised"
try:
    save()
except KeyError as error:
    outcome = (repr(error), repr(error.__context__))
assert outcome == ("KeyError('handle')", "ZeroDivisionError('division by zero')")
print(outcome)
