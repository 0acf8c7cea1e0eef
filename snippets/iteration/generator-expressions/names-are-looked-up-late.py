source, factor = [1, 2, 3], 10
scaled = (number * factor for number in source)
assert next(scaled) == 10

source, factor = [7, 7, 7], 100
assert next(scaled) == 200
del factor
try:
    outcome = next(scaled)
except NameError as error:
    outcome = error.args[0]
assert outcome == "name 'factor' is not defined"
print(outcome)
