assert 1 + 0 == 1
nonlocal nothing
