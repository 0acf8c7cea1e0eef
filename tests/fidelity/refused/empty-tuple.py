# shows: an empty tuple is never true
# says: never
assert ()
