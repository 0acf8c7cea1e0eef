import bisect

items = "zbcda"
assert [bisect.bisect_left(items, letter, 1, 4) for letter in "abcdz"] == [1, 1, 2, 3, 4]
try:
    outcome = bisect.bisect_left(items, "c", -4)
except ValueError as error:
    outcome = str(error)
assert outcome[:3] + outcome[-8:] == "lo negative"
print(outcome[:3])
