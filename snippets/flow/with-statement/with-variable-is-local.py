from contextlib import nullcontext

with nullcontext("resource") as target:
    pass

outcome = "unknown after the block"
try:
    outcome = target
except NameError:
    pass
print(outcome)
assert outcome == "unknown after the block"
