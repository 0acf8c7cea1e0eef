factor = 10
scaled = (number * factor for number in [1, 2, 3])
assert next(scaled) == 10

factor = 100
assert next(scaled) == 200
del factor
try:
    outcome = next(scaled)
except NameError as error:
    outcome = error.args[0]
assert outcome == "name 'factor' is not defined"
print(outcome)
