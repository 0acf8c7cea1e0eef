moment = 1_700_000_000.5
later = moment + 1e-9
assert moment + 1e-6 > moment
assert later > moment
