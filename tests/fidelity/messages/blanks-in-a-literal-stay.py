# shows: two blanks in a literal of the failed assert stay two
# ends: refuted
# assertion: assert "a  b" == text
text = "a b"
assert "a  b" == text
