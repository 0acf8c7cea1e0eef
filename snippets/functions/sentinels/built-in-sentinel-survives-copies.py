# /// script
# requires-python = ">=3.15"
# ///
import copy
import pickle

MISSING = sentinel("MISSING")
copies, refused = [], []
for held in ([MISSING], [sentinel("LOST")]):
    copies += [(held, copy.copy(held[0])), (held, copy.deepcopy(held)[0])]
    try:
        copies.append((held, pickle.loads(pickle.dumps(held))[0]))
    except pickle.PicklingError as error:
        refused.append(str(error))

assert [again is held[0] for held, again in copies] == [True] * 5
assert len(refused) == 1 and refused[0].startswith("Can't pickle LOST: it's not found as ")
print(len(copies), refused[0][:17])
