# shows: a suggestion for a misspelled name
# ends: raised
counter = 1
print(countr)
