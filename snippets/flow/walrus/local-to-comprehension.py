outcome = "unknown after the comprehension"
squares = [last := number**2 for number in range(4)]
try:
    outcome = last
except NameError:
    pass
print(outcome)
assert outcome == "unknown after the comprehension"
