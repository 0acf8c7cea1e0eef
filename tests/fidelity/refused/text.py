# shows: a text is always true
# says: always
assert "text"
