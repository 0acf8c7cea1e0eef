try:
    outcome = "1" + 1
except TypeError as error:
    outcome = str(error)
assert outcome == 'can only concatenate str (not "int") to str'
assert (1 == "1", 1 == 1.0 == True, 1 + 2.5) == (False, True, 3.5)
print(outcome)
