# /// script
# requires-python = ">=3.15"
# ///
import copy
import pickle

MISSING = sentinel("MISSING")
elsewhere = sentinel("LOST")


def through_pickle(value):
    return pickle.loads(pickle.dumps(value))


same = []
for value in (MISSING, elsewhere):
    for copied in (copy.copy, copy.deepcopy, through_pickle):
        held = [value]
        try:
            again = copied(held)
            same.append((again is held, again[0] is value))
        except pickle.PicklingError as error:
            same.append(str(error).startswith("Can't pickle LOST: it's not found as "))

assert same == [(False, True)] * 5 + [True]
print(same)
