# shows: soft keywords are names
match = case = type = _ = 1
assert match == case == type == _
print(match, case, type)
