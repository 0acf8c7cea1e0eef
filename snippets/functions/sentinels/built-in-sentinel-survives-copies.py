# /// script
# requires-python = ">=3.15"
# ///
import copy
import pickle

MISSING = sentinel("MISSING")
local = sentinel("not_a_variable")
try:
    pickle.dumps(local)
    outcome = "pickled"
except pickle.PicklingError as error:
    outcome = type(error).__name__

copies = [copy.copy(MISSING), copy.deepcopy(local), pickle.loads(pickle.dumps(MISSING))]
assert [a is b for a, b in zip(copies, (MISSING, local, MISSING))] == [True, True, True]
assert outcome == "PicklingError"
print(copies, outcome)
