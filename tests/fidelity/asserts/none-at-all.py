# shows: a snippet without an assert
# ends: vacuous
print("nothing claimed")
