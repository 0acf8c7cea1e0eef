# shows: an assert in a loop over nothing
# ends: vacuous
for x in []:
    assert x == 1
print("no turn")
