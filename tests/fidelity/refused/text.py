# shows: a text is always true
# says: always|constant
assert "text"
