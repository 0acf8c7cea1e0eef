# shows: an assert with tabs between its words fails with its text
# ends: refuted
x = 1
assert	x	==	2
