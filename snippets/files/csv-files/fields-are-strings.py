import csv

plain = next(csv.reader(["apple,3"]))
numeric = next(csv.reader(['"apple",3'], quoting=csv.QUOTE_NONNUMERIC))

try:
    next(csv.reader(["apple,3"], quoting=csv.QUOTE_NONNUMERIC))
    outcome = "nothing raised"
except ValueError as error:
    outcome = f"ValueError: {error}"

assert plain == ["apple", "3"]
assert [(value, type(value)) for value in numeric] == [("apple", str), (3.0, float)]
assert outcome == "ValueError: could not convert string to float: 'apple'"
print(plain, numeric, outcome)
