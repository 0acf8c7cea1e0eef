moment = 1_700_000_000.5
assert moment + 1e-6 > moment
assert moment + 1e-9 > moment
