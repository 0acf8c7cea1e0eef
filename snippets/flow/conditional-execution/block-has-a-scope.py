if True:
    inside = "assigned in the block"

outcome = "unknown after the block"
try:
    outcome = inside
except NameError:
    pass
print(outcome)
assert outcome == "unknown after the block"
