assert 1 == 1
nonlocal nothing
